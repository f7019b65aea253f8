package no.retning.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.Certainty;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.FieldChange;
import no.retning.roadmap.Phase;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a list says and would do, or did (interface.md 4).
 *
 * @param total records below the header
 * @param added keys the plan does not know
 * @param closed keys the list has left out
 * @param unchanged lines that change nothing
 * @param changeSet the set that was made; null on a dry run and where there is nothing to do
 * @param comparedWith label of the list imported last; null when compared with the plan alone
 * @param refused whether the list must be mended before it can be imported
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportAnswer(
        String label,
        int total,
        @JsonProperty("new") List<String> added,
        List<String> closed,
        List<ChangedLine> changed,
        int unchanged,
        List<Conflict> conflicts,
        List<ChangedPart> subGoals,
        List<ChangedPart> groupings,
        List<FlagAnswer> flags,
        @Nullable Long changeSet,
        @Nullable String comparedWith,
        boolean refused,
        Counts counts) {

    /** An activity the list tells otherwise. */
    @Serdeable
    record ChangedLine(String key, List<DifferenceKind> kinds) {}

    /** A delmål by its code or a grouping by "1.A/Name". */
    @Serdeable
    record ChangedPart(String key, List<DifferenceKind> kinds) {}

    /** A field that list and plan have changed, each its own way. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Conflict(
            String key,
            DifferenceKind kind,
            String field,
            @Nullable Object base,
            @Nullable Object theirs,
            @Nullable Object mine) {}

    /** What the list holds. */
    @Serdeable
    record Counts(int activities, int subGoals, int groupings, long planned, long tentative, Map<Phase, Long> phases) {
        static Counts of(RoadmapList list) {
            Map<Phase, Long> phases = new LinkedHashMap<>();
            for (Phase phase : Phase.values()) {
                phases.put(phase, list.count(phase));
            }
            return new Counts(
                    list.lines().size(),
                    list.subGoals().size(),
                    list.groupings().size(),
                    list.count(Certainty.PLANNED),
                    list.count(Certainty.TENTATIVE),
                    phases);
        }
    }

    static ImportAnswer of(Review review, @Nullable Long changeSet, Messages messages) {
        RoadmapList list = review.list();
        Comparison comparison = review.comparison();
        return new ImportAnswer(
                list.label(),
                list.total(),
                comparison.added().stream().map(ListLine::key).toList(),
                comparison.closed().stream().map(ActivityRow::key).toList(),
                comparison.clean().stream().map(ImportAnswer::changed).toList(),
                comparison.unchanged(),
                comparison.changed().stream()
                        .flatMap(item -> conflicts(item.key(), item.conflicts()).stream())
                        .toList(),
                comparison.subGoals().stream()
                        .map(item -> new ChangedPart(item.code(), List.of(item.kind())))
                        .toList(),
                comparison.groupings().stream()
                        .map(item -> new ChangedPart(item.key(), List.of(DifferenceKind.NEW)))
                        .toList(),
                list.flags().stream().map(flag -> FlagAnswer.of(flag, messages)).toList(),
                changeSet,
                comparison.baseLabel(),
                list.refused(),
                Counts.of(list));
    }

    private static ChangedLine changed(Comparison.Changed item) {
        return new ChangedLine(
                item.key(),
                item.changes().stream()
                        .map(FieldChange::kind)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<Conflict> conflicts(String key, List<FieldConflict> conflicts) {
        return conflicts.stream()
                .map(it -> new Conflict(key, it.kind(), it.field(), it.base(), it.theirs(), it.mine()))
                .toList();
    }
}
