package no.retning.change;

import java.util.LinkedHashMap;
import java.util.Map;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the plan has moved since a change was written (domain.md 2): nothing is overwritten silently.
 *
 * @param change the change's id
 * @param subject what it touches
 * @param name the thing's name as the plan has it, or had it last
 * @param field the field, as in {@code after}; {@code lifecycle} when the thing has left the plan
 * @param base what the field said when the change was written
 * @param theirs what it says now
 * @param mine what the change wants
 */
public record Conflict(
        long change,
        Subject subject,
        String name,
        String field,
        @Nullable Object base,
        @Nullable Object theirs,
        @Nullable Object mine) {

    /** What the plan says; null where the change cannot be made as the plan stands, which {@link #message} explains. */
    public @Nullable Object told() {
        return theirs instanceof Impossible ? null : theirs;
    }

    /** Why the change cannot be made at all as the plan stands; null when it is a matter of words. */
    public @Nullable Text message() {
        return theirs instanceof Impossible impossible
                ? Text.of(
                        "change.impossible." + impossible.code(),
                        impossible.words().toArray())
                : null;
    }

    /** The members that the API tells, in their order; {@code message} is a {@link Text} or null. */
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("change", change);
        members.put("subject", subject.word());
        members.put("name", name);
        members.put("field", field);
        members.put("base", base);
        members.put("theirs", told());
        members.put("mine", mine);
        members.put("message", message());
        return members;
    }

    /** Whether the change cannot be made at all as the plan stands. */
    public boolean impossible() {
        return theirs instanceof Impossible;
    }
}
