package no.retning.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a problem shows.
 *
 * @param title what happened, in a few words
 * @param back the page to go back to; null where there is none but the front page
 * @param detail what to do, or who may
 * @param sides what stands against what in a conflict: base, theirs, mine
 * @param reference number under which an unexpected fault was logged
 * @param who name of the person signed in who may not; null otherwise
 * @param signIn address of the sign-in page that leads back here; null where it would not help
 */
public record ProblemPage(
        int status,
        String title,
        @Nullable String back,
        String detail,
        List<FieldError> errors,
        List<Side> sides,
        @Nullable String reference,
        @Nullable String who,
        @Nullable String signIn) {

    /**
     * One side of a conflict.
     *
     * @param title key of its heading
     * @param lines what it says, a line a field
     */
    public record Side(String title, List<String> lines) {}

    static List<Side> sides(Map<String, Object> members) {
        var sides = new ArrayList<Side>();
        for (var name : List.of("base", "theirs", "mine")) {
            if (members.containsKey(name)) {
                sides.add(new Side("web.problem.side." + name, lines(members.get(name))));
            }
        }
        return List.copyOf(sides);
    }

    private static List<String> lines(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Map<?, ?> fields -> lines(fields.values());
            case Collection<?> many ->
                many.stream().flatMap(one -> lines(one).stream()).toList();
            default -> List.of(value.toString());
        };
    }
}
