package no.retning.change;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.council.CaseKey;
import no.retning.council.CaseRepository;
import no.retning.council.CaseRow;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** Puts together the pages on which a decision on a set is registered. */
@Singleton
class DecidePages {
    /** What the pages need of the set, its case and the plan, read once a request. */
    record Reading(ChangeSetRow set, CaseRow laidBefore, List<ChangeRow> rows, PlanState plan) {}

    private final ChangeSetReading reading;
    private final ChangeSetShowing showing;
    private final ImpactRepository impacts;
    private final ChangeViews views;
    private final CaseRepository cases;
    private final DecideForm forms;
    private final DraftWriting writing;
    private final EntryViews entryViews;
    private final Deciding deciding;
    private final Moments moments;

    DecidePages(
            ChangeSetReading reading,
            ChangeSetShowing showing,
            ImpactRepository impacts,
            ChangeViews views,
            CaseRepository cases,
            DecideForm forms,
            DraftWriting writing,
            EntryViews entryViews,
            Deciding deciding,
            Moments moments) {
        this.reading = reading;
        this.showing = showing;
        this.impacts = impacts;
        this.views = views;
        this.cases = cases;
        this.forms = forms;
        this.writing = writing;
        this.entryViews = entryViews;
        this.deciding = deciding;
        this.moments = moments;
    }

    Reading read(ChangeSetRow set) {
        CaseKey key = new CaseKey(
                String.valueOf(set.council()),
                Optional.ofNullable(set.caseYear()).orElseThrow(Problem::notFound),
                Optional.ofNullable(set.caseNumber()).orElseThrow(Problem::notFound));
        return new Reading(
                set, cases.find(key).orElseThrow(Problem::notFound), reading.changes(set), showing.plan(set));
    }

    DecidePage begun(ChangeSetRow set) {
        Reading read = read(set);
        return of(read, forms.begun(set, read.laidBefore(), read.rows(), read.plan()), null, false);
    }

    DecisionOnSet decision(Reading read, Form form) {
        return forms.decision(form, read.rows(), read.plan());
    }

    /** @throws Problem VALIDATION when something must be put right first, the text of the decision too */
    Consequence consequence(Reading read, DecisionOnSet decision, Form form) {
        Map<Long, Verdict> verdicts = deciding.preview(read.set().id(), decision);
        boolean written = form.values().containsKey(DecideForm.TEXT);
        if (written && read.laidBefore().decided()) {
            throw Problem.conflict(
                    "change.error.decidedMeanwhile", read.laidBefore().label());
        }
        Text waits = written ? waits(read) : null;
        if (waits != null) {
            throw Problem.validation(List.of(new FieldError("decisionOutcome", waits)));
        }
        if (written && form.text(DecideForm.TEXT).isEmpty()) {
            throw Problem.validation(DecideForm.TEXT, "change.error.noAdoptedText");
        }
        return Consequence.of(
                verdicts,
                views.of(read.rows(), read.plan()),
                otherWords(read, verdicts),
                decision.outcome(),
                decision.effect());
    }

    private @Nullable Text waits(Reading read) {
        return read.laidBefore().waits(Oslo.day(moments.now().at()));
    }

    private Map<Long, List<FieldView>> otherWords(Reading read, Map<Long, Verdict> verdicts) {
        Map<Long, List<FieldView>> words = new LinkedHashMap<>();
        for (ChangeRow row : read.rows()) {
            Verdict verdict = verdicts.get(row.id());
            if (verdict != null && verdict.outcome() == Outcome.ADOPTED_AMENDED && verdict.adopted() != null) {
                words.put(row.id(), views.amended(row, verdict.adopted(), read.plan()));
            }
        }
        return words;
    }

    /** The form with what the use cases found wrong, at its fields. */
    Form told(Reading read, Form form, Problem problem, @Nullable DecisionOnSet decision) {
        return form.with(
                decision == null ? problem.errors() : forms.atFields(problem.errors(), form, decision, read.rows()));
    }

    DecidePage of(Reading read, Form form, @Nullable Consequence consequence, boolean confirm) {
        Map<Long, EntryView> entries = new LinkedHashMap<>();
        for (ChangeRow row : read.rows()) {
            ChangeEntry entry = writing.entry(row, row.proposed(), read.plan());
            entries.put(row.id(), entryViews.of(entry, row.position(), read.plan()));
        }
        return new DecidePage(
                read.set(),
                read.laidBefore(),
                waits(read),
                views.of(read.rows(), read.plan()),
                entries,
                showing.conflicts(read.set()),
                impacts.untils(read.set().id()),
                FieldChoices.of(read.plan(), made(read)),
                form,
                consequence,
                confirm);
    }

    private List<ChangeEntry> made(Reading read) {
        return read.rows().stream()
                .map(row -> writing.entry(row, row.proposed(), read.plan()))
                .toList();
    }
}
