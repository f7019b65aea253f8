package no.retning.roadmap;

import java.time.LocalDate;
import java.util.Locale;
import no.retning.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Which activities a reader wants to see; the same on page, in file and in the API.
 *
 * @param goal code of a goal it stands under, also as a second place
 * @param subGoal code of a delmål it stands under, also as a second place
 * @param owner name or alias of an organisation that owns it, whole or its first words: "Helse Vest"
 * @param text words that name, description or key hold, whatever their case
 * @param changedSince a day in Oslo; what says something else since it began
 */
public record ActivityFilter(
        @Nullable String goal,
        @Nullable String subGoal,
        @Nullable Phase phase,
        @Nullable Certainty certainty,
        @Nullable String owner,
        @Nullable String text,
        @Nullable LocalDate changedSince) {

    /** Everything. */
    public static final ActivityFilter NONE = new ActivityFilter(null, null, null, null, null, null, null);

    /** The same, under one goal. */
    public ActivityFilter ofGoal(String code) {
        return new ActivityFilter(code, subGoal, phase, certainty, owner, text, changedSince);
    }

    /** The same, under one delmål. */
    public ActivityFilter ofSubGoal(String code) {
        return new ActivityFilter(goal, code, phase, certainty, owner, text, changedSince);
    }

    /** Whether the activity is wanted. */
    public boolean wants(ActivityRow row) {
        return row.placements().stream().anyMatch(this::wantsPlace)
                && (phase == null || row.phases().contains(phase))
                && (certainty == null || row.certainty() == certainty)
                && (owner == null || row.owners().stream().anyMatch(it -> it.goesBy(owner)))
                && (changedSince == null || !row.since().isBefore(Oslo.start(changedSince)))
                && (text == null || holds(row, text));
    }

    /** Whether activities are wanted at that place. */
    public boolean wantsPlace(PlacementRow place) {
        return (goal == null || goal.equals(place.goal())) && (subGoal == null || subGoal.equals(place.subGoal()));
    }

    /** Whether it chooses among the activities at a place, so that an empty place says nothing. */
    public boolean choosesActivities() {
        return phase != null || certainty != null || owner != null || text != null || changedSince != null;
    }

    /** Whether everything is wanted. */
    public boolean isNone() {
        return equals(NONE);
    }

    private static boolean holds(ActivityRow row, String text) {
        var words = text.toLowerCase(Locale.ROOT).strip();
        return row.name().toLowerCase(Locale.ROOT).contains(words)
                || (row.description() != null
                        && row.description().toLowerCase(Locale.ROOT).contains(words))
                || row.key().toLowerCase(Locale.ROOT).contains(words)
                || row.formerKeys().stream()
                        .anyMatch(key -> key.toLowerCase(Locale.ROOT).contains(words));
    }
}
