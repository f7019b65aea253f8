package no.retning.change;

import java.util.List;
import no.retning.web.Messages;
import no.retning.web.Text;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A field in which the plan has moved since a change was written.
 *
 * @param name what it touches
 * @param field the field's name
 * @param base what it said then; null for nothing
 * @param theirs what it says now, compared with then; empty for nothing
 * @param mine what is proposed, compared with then; empty for nothing
 * @param impossible why it cannot be made at all; null when it is a matter of words
 */
public record ConflictView(
        String name,
        String field,
        @Nullable String base,
        List<Piece> theirs,
        List<Piece> mine,
        @Nullable String impossible) {

    static ConflictView of(Conflict conflict, Messages t, PlanState plan) {
        PlanWords words = new PlanWords(t, plan);
        String field = conflict.field();
        String label = t.has("change.field." + field) ? t.get("change.field." + field) : t.get("change.field.other");
        String base = text(field, conflict.base(), words, t);
        String mine = text(field, conflict.mine(), words, t);
        Text why = conflict.message();
        if (why != null) {
            return new ConflictView(
                    conflict.name(), label, base, List.of(), WordDiff.after(WordDiff.of(base, mine)), t.get(why));
        }
        return new ConflictView(
                conflict.name(),
                label,
                base,
                WordDiff.of(base, text(field, conflict.theirs(), words, t)),
                WordDiff.of(base, mine),
                null);
    }

    private static @Nullable String text(String field, @Nullable Object value, PlanWords words, Messages t) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "startsOn", "endsOn" -> words.day(value, null);
            case "subGoal" -> words.subGoal(value.toString());
            case "phases" -> words.phases(value);
            case "certainty" -> t.get("change.certainty." + value);
            case "owners" -> words.owners(value);
            case "with" -> words.named(value);
            case "activity" -> words.activity(value);
            case "lifecycle" -> words.lifecycle(value);
            case "goal" -> words.goal(value);
            case "supports" -> words.goals(value);
            case "activities" -> words.named(value);
            case "dependsOn" -> words.dependencies(value);
            case "on" -> words.day(value, null);
            case "paused" -> t.get(Boolean.TRUE.equals(value) ? "change.life.paused" : "change.life.running");
            default -> value.toString();
        };
    }
}
