package no.retning.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.ProposedChange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The real published list as changes that found a plan. Reads it in the shortest way there is; how a list is read with
 * care is the matter of the import and its own tests.
 */
final class RealList {

    /** Where the list lies beside the project; tests that need it are passed over where it does not. */
    static final Path FILE = Path.of("../../shared/data/veikart-2026-08.csv");

    private static final Map<String, String> PHASES = Map.of(
            "konsept", "CONCEPT",
            "utvikling", "DEVELOPMENT",
            "tilpasning", "ADAPTATION",
            "innføring", "INTRODUCTION",
            "i bruk", "IN_USE");

    private final List<ProposedChange> changes = new ArrayList<>();
    private final HashSet<String> made = new HashSet<>();

    static boolean isHere() {
        return Files.isReadable(FILE);
    }

    static List<ProposedChange> changes() {
        var list = new RealList();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(FILE, UTF_8))) {
            parser.forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.changes;
    }

    private void add(CSVRecord line) {
        var subGoal = line.get("Strategisk delmål").strip();
        var code = subGoal.charAt(0) + "." + subGoal.charAt(1);
        if (made.add(code)) {
            make("subgoal", Map.of("code", code, "name", subGoal.substring(5).strip()));
        }
        var grouping = line.get("Strategi gruppering").strip();
        if (!grouping.isEmpty() && made.add(code + "/" + grouping)) {
            make("grouping", Map.of("subGoal", code, "name", grouping));
        }
        var after = new HashMap<String, Object>();
        after.put("key", line.get("Leveranse-ID").strip());
        after.put("name", line.get("Leveransenavn i veikartet").strip());
        after.put("phases", phases(line.get("Veikartfase").strip()));
        after.put("certainty", line.get("Planleggingsstatus").startsWith("T") ? "TENTATIVE" : "PLANNED");
        after.put("subGoal", code);
        put(after, "grouping", grouping);
        put(after, "description", line.get("Beskrivelse av leveranse gant").strip());
        date(after, "starts", line.get("Startdato").strip());
        date(after, "ends", line.get("Sluttdato").strip());
        make("activity", after);
    }

    private void make(String subject, Map<String, Object> after) {
        changes.add(new ProposedChange(subject, null, ChangeKind.CREATE, new HashMap<>(after)));
    }

    private static List<String> phases(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.toLowerCase(Locale.ROOT).split(" - ", -1)).stream()
                        .map(part -> PHASES.getOrDefault(part, PHASES.get(part.split(" ", -1)[0])))
                        .toList();
    }

    private static void date(Map<String, Object> after, String which, String text) {
        if (!text.isEmpty()) {
            var parts = text.split("\\.", -1);
            after.put(
                    which + "On",
                    LocalDate.parse(parts[2] + "-" + parts[1] + "-" + parts[0]).toString());
            after.put(which + "Precision", "DAY");
        }
    }

    private static void put(Map<String, Object> after, String name, String text) {
        if (!text.isEmpty()) {
            after.put(name, text);
        }
    }
}
