package no.retning.change;

import java.util.List;
import java.util.stream.Stream;
import no.retning.people.SetStatus;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * Where the conflicts of a set are settled.
 *
 * @param subGoals delmål that can be chosen
 * @param nothingLeft whether no choice leaves anything of the set
 * @param mayWithdraw whether the one who reads may withdraw it
 */
public record SettlePage(
        ChangeSetRow set,
        List<Line> lines,
        List<Option> subGoals,
        boolean nothingLeft,
        boolean mayWithdraw,
        Form form) {
    /**
     * One field to settle.
     *
     * @param id what the names of its form fields end with
     * @param field the field, which tells what kind of words it takes
     * @param view what stands against what, each side in one text
     * @param takesWords whether the change has words of its own for the field
     * @param all whether nothing is left of the change where it leaves the field alone
     * @param mark what the plan says, so that a choice made against something else is known
     * @param mover the set that made the plan say so; null where it is not known
     */
    public record Line(
            String id,
            String field,
            ConflictView view,
            String mark,
            boolean takesWords,
            boolean all,
            @Nullable Mover mover) {
        /** Whether other words can be written here. */
        public boolean other() {
            return takesWords
                    && Stream.of("name", "description", "startsOn", "endsOn", "placement", "code")
                            .anyMatch(field::equals);
        }

        public boolean day() {
            return field.endsWith("On");
        }
    }

    /** Whether it is decided, so that its words are not to be changed. */
    public boolean decided() {
        return set.status() == SetStatus.DECIDED;
    }

    /** Whether to withdraw it is what is left: nothing of it can stand, or so it was chosen. */
    public boolean withdrawable() {
        return mayWithdraw
                && (nothingLeft
                        || form.errors().stream()
                                .anyMatch(it -> it.message().key().equals(Settling.EMPTY)));
    }

    public List<ConflictView> views() {
        return lines.stream().map(Line::view).toList();
    }

    public String action() {
        return set.address() + "/konflikt";
    }

    public List<Option> choices(Line line, Messages t) {
        return Stream.of("THEIRS", "MINE", "OTHER")
                .filter(it -> !it.equals("OTHER") || (line.other() && !decided()))
                .filter(it -> !it.equals("MINE") || line.view().impossible() == null)
                .map(it -> new Option(it, t.get("change.settle." + it + manner(it, line))))
                .toList();
    }

    private String manner(String choice, Line line) {
        return decided() ? ".decided" : choice.equals("THEIRS") && line.all() ? ".all" : "";
    }
}
