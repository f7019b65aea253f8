package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.FieldError;
import org.jspecify.annotations.Nullable;

/** Two changes of a set that say what one field of one thing shall be: the last would win, so neither is taken. */
final class Doubled {
    private static final String PLACEMENT = "placement";

    private Doubled() {}

    /** Both places of each, at the field; a change is named by its number in the set. */
    static List<FieldError> errors(List<NewChange> made, PlanState now) {
        Map<String, List<NewChange>> writers = new LinkedHashMap<>();
        for (NewChange it : made) {
            if (it.change().id() != null) {
                cells(it, now)
                        .forEach(cell -> writers.computeIfAbsent(cell, key -> new ArrayList<>())
                                .add(it));
            }
        }
        Map<String, FieldError> errors = new LinkedHashMap<>();
        writers.forEach((cell, several) -> {
            if (several.size() > 1) {
                for (NewChange it : several) {
                    NewChange other = it.equals(several.getFirst()) ? several.get(1) : several.getFirst();
                    FieldError error = error(it, other, cell);
                    errors.putIfAbsent(error.field(), error);
                }
            }
        });
        return List.copyOf(errors.values());
    }

    /** What it writes: field by field of the thing, place by place, milestone by milestone. */
    private static List<String> cells(NewChange it, PlanState now) {
        String thing = it.change().subject() + " " + it.change().id() + " ";
        return it.change().fields().stream()
                .map(field -> thing + (field.equals(PLACEMENT) ? place(it, now) : field) + told(it, field))
                .toList();
    }

    /** The place under a delmål that is named, unless that is where the activity belongs. */
    private static String place(NewChange it, PlanState now) {
        Object subGoal = it.change().after().get("subGoal");
        boolean also = switch (it.kind()) {
            case PLACE_ALSO, UNPLACE, REGROUP -> subGoal != null;
            default -> false;
        };
        if (!also || belongs(it.change().id(), String.valueOf(subGoal), now)) {
            return PLACEMENT;
        }
        return PLACEMENT + " " + SubGoalCode.canonical(String.valueOf(subGoal));
    }

    private static boolean belongs(@Nullable Long activity, String subGoal, PlanState now) {
        ActivityState state = activity == null ? null : now.activities().get(activity);
        return state != null
                && now.findSubGoal(subGoal)
                        .filter(it -> it.id() == state.primary().subGoal())
                        .isPresent();
    }

    /** One thing can continue as several. */
    private static String told(NewChange it, String field) {
        return field.equals("continuesAs") ? " " + it.change().after().get("activity") : "";
    }

    private static FieldError error(NewChange it, NewChange other, String cell) {
        Map<String, @Nullable Object> after = it.change().after();
        String written = cell.substring(cell.lastIndexOf(' ') + 1);
        String field = after.containsKey(written)
                ? written
                : after.containsKey("subGoal")
                        ? "subGoal"
                        : after.containsKey("milestone")
                                ? "milestone"
                                : after.containsKey("grouping") ? "grouping" : "";
        return FieldError.of(
                "changes[" + (it.position() - 1) + "]." + (field.isEmpty() ? "kind" : "after." + field),
                "change.impossible.twice",
                other.position());
    }
}
