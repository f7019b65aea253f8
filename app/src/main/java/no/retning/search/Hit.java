package no.retning.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.retning.succession.Became;
import org.jspecify.annotations.Nullable;

/**
 * A hit as it is shown: what it is called now, and what it was called where that is what was found.
 *
 * @param exact whether its key, code or number is what was asked for
 * @param label its key, code or number
 * @param formerLabel the one that was asked for, where it bears another one now
 * @param name what it is called, with the hits in it
 * @param otherName what it was called before, or will be, where that is what was found; else empty
 * @param excerpt of what more it says; empty where it says nothing
 * @param when whether what was found holds now
 * @param ended when it was closed; null while it lives
 * @param proposal whether it says no more than what was proposed to a council, which never counts as adopted
 * @param became what it became, where it was split or merged
 */
public record Hit(
        HitKind kind,
        boolean exact,
        String address,
        @Nullable String label,
        @Nullable String formerLabel,
        List<Marked> name,
        List<Marked> otherName,
        List<Marked> excerpt,
        When when,
        @Nullable Instant ended,
        @Nullable Became became,
        @Nullable Instant begins,
        @Nullable String context,
        @Nullable LocalDate dated,
        @Nullable String state,
        boolean proposal) {

    static Hit of(Found found, Marking marking) {
        boolean other = !found.matched().equals(found.name()) && (found.exact() || marking.hits(found.matched()));
        return new Hit(
                found.kind(),
                found.exact(),
                found.address(),
                found.label(),
                found.formerLabel(),
                marking.mark(found.name()),
                other ? marking.mark(found.matched()) : List.of(),
                marking.excerpt(found.body()),
                found.when(),
                found.ended(),
                found.became(),
                found.begins(),
                found.context(),
                found.dated(),
                found.proposal() ? null : found.state(),
                found.proposal());
    }

    /** How it left the plan: CLOSED, SPLIT or MERGE. */
    public String end() {
        return became == null ? "CLOSED" : became.how();
    }

    /** Whether its label is the number of a goal, which says nothing alone beside a day. */
    public boolean ofGoal() {
        return (kind == HitKind.STATUS || kind == HitKind.REPORT) && label != null && label.matches("\\d+");
    }

    /** Whether the excerpt is of a description that does not hold now. */
    public boolean otherBody() {
        return ended == null && when != When.NOW && otherName.isEmpty() && !excerpt.isEmpty();
    }
}
