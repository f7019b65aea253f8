package no.retning.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a set, on its page and in the API.
 *
 * @param id identity; exceptions of a decision name it
 * @param position order within the set, from 1
 * @param subject what it touches, "activity"
 * @param key the thing's key as it is now: activity's key, delmål's code; null for what is yet to be made
 * @param name the thing's name now, or last; the new name for what is yet to be made
 * @param before what its fields said when it was written
 * @param proposed what they should say
 * @param outcome what became of it; null until decided
 * @param adopted what was adopted; null unless it was
 * @param copiedFrom id of the deferred change it carries on
 * @param copiedFromSet the set that one is in
 * @param carriedOnIn the set that carries this one on, when it was deferred
 * @param source who proposed it, when it was gathered from another set; else null
 * @param gatheredAs what became of it where it was gathered, when that is decided; else null
 */
public record ChangeRow(
        long id,
        int position,
        Subject subject,
        @Nullable String key,
        String name,
        ChangeKind kind,
        List<String> fields,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> proposed,
        @Nullable Outcome outcome,
        @Nullable Map<String, @Nullable Object> adopted,
        @Nullable Long copiedFrom,
        @Nullable Long copiedFromSet,
        @Nullable Long carriedOnIn,
        @Nullable ChangeSource source,
        @Nullable GatheredAs gatheredAs) {

    /** What counts: the adopted values when there are any, else the proposed. */
    public Map<String, @Nullable Object> after() {
        return adopted == null ? proposed : adopted;
    }

    /** The page of the thing, or null for what has none. */
    public @Nullable String address() {
        if (key == null) {
            return null;
        }
        return switch (subject) {
            case ACTIVITY -> "/aktivitet/" + key;
            case SUBGOAL -> "/delmaal/" + key;
            case GOAL -> "/maal/" + key;
            case INITIATIVE -> "/portefolje/tiltak/" + key;
            case GROUPING, TERM, STRATEGY -> null;
        };
    }
}
