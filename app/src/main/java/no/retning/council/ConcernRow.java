package no.retning.council;

import no.retning.succession.Became;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a case is about ("saken gjelder").
 *
 * @param subject goal, subgoal, activity or initiative
 * @param key its public key: "1", "1.A", or the key of the activity
 * @param name what it is called now, or was called last
 * @param closed whether it is no longer part of the plan
 * @param became what it was split into or merged with; null where it was not
 */
public record ConcernRow(
        long caseId,
        String subject,
        String key,
        String name,
        boolean closed,
        @Nullable Became became) {
    /** The address of its page. */
    public String address() {
        return switch (subject) {
            case "goal" -> "/maal/" + key;
            case "subgoal" -> "/delmaal/" + key;
            case "activity" -> "/aktivitet/" + key;
            case "initiative" -> "/portefolje/tiltak/" + key;
            default -> throw new IllegalStateException("no page for " + subject);
        };
    }

    /** What to call it in a sentence; goals and delmål are known by their code. */
    public boolean coded() {
        return !subject.equals("activity") && !subject.equals("initiative");
    }
}
