package no.retning.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.council.CaseKey;
import no.retning.council.DecisionDraft;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of the API (interface.md 4) into what the use cases take. */
final class ChangeSetBody {
    private ChangeSetBody() {}

    /** {@code {title, reason, class, changes: [{subject, key, kind, after}]}}. */
    static ChangeSetDraft draft(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("title", "reason", "class", "ground", "changes");
        List<ProposedChange> changes = new ArrayList<>();
        for (Sent change : sent.objects("changes")) {
            change.only("subject", "key", "kind", "after");
            Optional<ChangeKind> kind = change.word("kind", ChangeKind.class);
            if (kind.isEmpty() && change.all().get("kind") == null) {
                change.wrong("kind", "web.field.missing");
            }
            changes.add(new ProposedChange(
                    change.required("subject"),
                    change.text("key"),
                    kind.orElse(ChangeKind.CREATE),
                    change.object("after").map(Sent::all).orElse(Map.of())));
        }
        ChangeSetDraft draft = new ChangeSetDraft(
                sent.text("title"),
                sent.text("reason"),
                sent.word("class", ChangeClass.class).orElse(null),
                sent.object("ground").map(ChangeSetBody::ground).orElse(null),
                changes);
        sent.done();
        return draft;
    }

    /** {@code {type, body, date, reference, text}}. */
    private static Ground ground(Sent sent) {
        sent.only("type", "body", "date", "reference", "text");
        sent.required("type");
        return new Ground(
                sent.word("type", GroundType.class).orElse(GroundType.COUNCIL_CASE),
                sent.text("body"),
                date(sent, "date"),
                sent.text("reference"),
                sent.text("text"));
    }

    /** {@code {body, date}}. */
    static AdoptedBy adoptedBy(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body);
        AdoptedBy by = adoptedBy(sent);
        sent.done();
        return by;
    }

    private static AdoptedBy adoptedBy(Sent sent) {
        sent.only("body", "date");
        return new AdoptedBy(sent.text("body"), date(sent, "date"));
    }

    private static ConditionDraft condition(Sent sent) {
        sent.only("text", "owner", "due", "changes");
        return new ConditionDraft(sent.text("text"), sent.text("owner"), date(sent, "due"), numbers(sent, "changes"));
    }

    private static List<Long> numbers(Sent sent, String name) {
        Object value = sent.all().get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)
                || !list.stream().allMatch(it -> String.valueOf(it).matches("\\d{1,18}"))) {
            sent.wrong(name, "change.condition.error.notNumbers");
            return List.of();
        }
        return list.stream().map(it -> Long.valueOf(String.valueOf(it))).toList();
    }

    /** A settlement of a condition: {@code {standing, date, note}}. */
    record Settling(
            ConditionStanding standing,
            @Nullable LocalDate date,
            @Nullable String note) {}

    static Settling settling(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("standing", "date", "note");
        sent.required("standing");
        Settling settling = new Settling(
                sent.word("standing", ConditionStanding.class).orElse(ConditionStanding.MET),
                date(sent, "date"),
                sent.text("note"));
        sent.done();
        return settling;
    }

    private static @Nullable LocalDate date(Sent sent, String name) {
        String text = sent.text(name);
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            sent.wrong(name, "change.impossible.notDate", text);
            return null;
        }
    }

    /** {@code {case: {council, year, number}}}. */
    static CaseKey caseKey(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("case");
        Optional<Sent> named = sent.object("case");
        if (named.isEmpty() && !sent.all().containsKey("case")) {
            sent.wrong("case", "web.field.missing");
        }
        sent.done();
        Sent it = named.orElse(sent).only("council", "year", "number");
        CaseKey key = new CaseKey(it.required("council"), small(it, "year"), small(it, "number"));
        sent.done();
        return key;
    }

    /** {@code {outcome, effect, exceptions: [{change, outcome, after}], decision: {adoptedText, outcome}, adoptedBy: {body, date}}}. */
    static DecisionOnSet decision(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("outcome", "effect", "exceptions", "decision", "adoptedBy", "conditions");
        Optional<Outcome> outcome = outcome(sent);
        Optional<Effect> effect = effect(sent);
        List<DecisionOnSet.Departure> exceptions = new ArrayList<>();
        for (Sent it : sent.objects("exceptions")) {
            it.only("change", "outcome", "after");
            exceptions.add(new DecisionOnSet.Departure(
                    it.number("change"),
                    outcome(it).orElse(Outcome.REJECTED),
                    it.object("after").map(Sent::all).orElse(null)));
        }
        Optional<DecisionDraft> decision = sent.object("decision").map(it -> {
            it.only("adoptedText", "outcome");
            return new DecisionDraft(it.text("adoptedText"), it.text("outcome"));
        });
        List<ConditionDraft> conditions = sent.objects("conditions").stream()
                .map(ChangeSetBody::condition)
                .toList();
        Optional<AdoptedBy> adoptedBy = sent.object("adoptedBy").map(ChangeSetBody::adoptedBy);
        sent.done();
        return new DecisionOnSet(
                outcome.orElseThrow(),
                effect.orElse(null),
                time(sent).orElse(null),
                exceptions,
                decision.orElse(null),
                adoptedBy.orElse(null),
                conditions);
    }

    /** {@code {reason}}. */
    static @Nullable String reason(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("reason");
        String reason = sent.text("reason");
        sent.done();
        return reason;
    }

    /** {@code {}}. */
    static void nothing(@Nullable Map<String, @Nullable Object> body) {
        Sent.of(body).only().done();
    }

    private static Optional<Outcome> outcome(Sent sent) {
        if (sent.all().get("outcome") == null) {
            sent.wrong("outcome", "web.field.missing");
        }
        return sent.word("outcome", Outcome.class);
    }

    /** A word, or a named time ahead: an instant, or a date, which is the start of that day in Oslo. */
    private static Optional<Effect> effect(Sent sent) {
        return time(sent).isPresent() ? Optional.of(Effect.AT_TIME) : sent.word("effect", Effect.class);
    }

    private static Optional<Instant> time(Sent sent) {
        return sent.all().get("effect") instanceof String text ? EffectTime.of(text) : Optional.empty();
    }

    private static int small(Sent sent, String name) {
        return (int) Math.min(sent.number(name), Short.MAX_VALUE);
    }
}
