package no.retning.roadmap.workbook;

import java.util.stream.Collectors;
import no.retning.roadmap.RoadmapQuery;

/** What was asked, in words. */
final class FilterWords {
    private FilterWords() {}

    static String of(RoadmapFile file) {
        var t = file.t();
        String words = RoadmapQuery.FILTERS.stream()
                .filter(name -> file.query().values().containsKey(name))
                .map(name -> t.get("workbook.filter." + name) + ": " + value(file, name))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? t.get("workbook.filter.none") : words;
    }

    private static String value(RoadmapFile file, String name) {
        var filter = file.view().filter();
        if (name.equals("fase") && filter.phase() != null) {
            return file.t().of("roadmap.phase", filter.phase());
        }
        if (name.equals("sikkerhet") && filter.certainty() != null) {
            return file.t().of("roadmap.certainty", filter.certainty());
        }
        return file.query().values().getOrDefault(name, "");
    }
}
