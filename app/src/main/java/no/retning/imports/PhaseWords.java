package no.retning.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.retning.roadmap.Phase;

/** The words of the phase column: "A - B" means the phases it names, and none between them. */
final class PhaseWords {
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
    private static final Map<String, Phase> WORDS = Map.ofEntries(
            Map.entry("konsept", Phase.CONCEPT),
            Map.entry("mandat", Phase.CONCEPT),
            Map.entry("konsept/mandat", Phase.CONCEPT),
            Map.entry("utvikling", Phase.DEVELOPMENT),
            Map.entry("utvikling og begrenset utprøving", Phase.DEVELOPMENT),
            Map.entry("tilpasning", Phase.ADAPTATION),
            Map.entry("tilpasning og utvidet utprøving", Phase.ADAPTATION),
            Map.entry("innføring", Phase.INTRODUCTION),
            Map.entry("i bruk", Phase.IN_USE),
            Map.entry("ny praksis", Phase.IN_USE),
            Map.entry("ny praksis i bruk", Phase.IN_USE));

    private PhaseWords() {}

    static List<Phase> read(CellReader cells) {
        String text = cells.text(Column.PHASE);
        if (text.isEmpty()) {
            cells.flag(Column.PHASE, FlagCode.EMPTY_PHASE);
            return List.of();
        }
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        List<String> unknown = new ArrayList<>();
        for (String word : DASH.split(text, -1)) {
            Phase phase = WORDS.get(word.toLowerCase(Locale.ROOT));
            if (phase != null) {
                phases.add(phase);
            } else if (!word.isEmpty()) {
                unknown.add(word);
            }
        }
        if (!unknown.isEmpty()) {
            cells.flag(Column.PHASE, FlagCode.UNKNOWN_PHASE, String.join(", ", unknown));
        }
        return List.copyOf(phases);
    }
}
