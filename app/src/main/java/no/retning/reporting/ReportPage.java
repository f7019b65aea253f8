package no.retning.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.retning.roadmap.DatePrecision;
import no.retning.roadmap.Progress;
import no.retning.web.Crumb;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * A report in its form, on its check page, or as a receipt.
 *
 * @param form what is typed, with what is wrong
 * @param challenges shared challenges that can be named
 * @param writing whether the form is shown; else the receipt of what was sent in
 * @param mending whether the form is opened from the check page: what is wrong is told beside the fields alone
 * @param sendings everything that was sent in, the newest first, where the receipt is shown
 */
public record ReportPage(
        ReportingRound round,
        ReportRow report,
        ReportDraft draft,
        ScaleRow scale,
        List<ChallengeRow> challenges,
        Form form,
        boolean writing,
        boolean mending,
        List<Sending> sendings,
        boolean mayWrite,
        boolean maySend,
        boolean maySign) {

    /** The same with another form. */
    ReportPage with(Form other) {
        return new ReportPage(
                round, report, draft, scale, challenges, other, writing, mending, sendings, mayWrite, maySend, maySign);
    }

    /** The form with what was typed and is refused: nothing typed is lost, whatever became of the round meanwhile. */
    ReportPage refused(Form typed) {
        return new ReportPage(
                round, report, draft, scale, challenges, typed, true, mending, sendings, mayWrite, maySend, maySign);
    }

    /** The form with what is wrong beside each field. */
    ReportPage mended() {
        Form wrong = form.with(draft.checking().errors());
        return new ReportPage(
                round, report, draft, scale, challenges, wrong, writing, true, sendings, mayWrite, maySend, maySign);
    }

    /** Whether something stands as it was told last, and can be emptied again in one act. */
    public boolean undoes() {
        return !UnchangedFields.standing(draft.before(), report.ofGoal(), draft.fields())
                .isEmpty();
    }

    /** Numbers of the rows of a list that are shown: up to the last that holds something, and one more. */
    private List<Integer> rows(String list, int most) {
        int last = IntStream.rangeClosed(1, most)
                .filter(it -> draft.fields().entrySet().stream()
                        .anyMatch(field -> field.getKey().startsWith(list + "." + it + ".")
                                && !field.getValue().isBlank()))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(most, last + 1)).boxed().toList();
    }

    public List<Integer> milestones() {
        return rows("milestone", ReportFields.MILESTONES);
    }

    public List<Integer> risks() {
        return rows("risk", ReportFields.RISKS);
    }

    public List<Integer> benefits() {
        return rows("benefit", ReportFields.BENEFITS);
    }

    public List<Integer> dependencies() {
        return rows("dependency", ReportFields.DEPENDENCIES);
    }

    public List<Integer> sustainability() {
        return ReportFields.SUSTAINABILITY;
    }

    public List<String> goalTexts() {
        return ReportFields.GOAL_TEXTS;
    }

    public List<Progress> levels() {
        return List.of(Progress.values());
    }

    /** The overall light that what is typed suggests. */
    public @Nullable Progress suggested() {
        return ReportChecking.suggested(draft.checking().content().lights());
    }

    public List<Option> precisions(Messages t) {
        return Arrays.stream(DatePrecision.values())
                .map(it -> new Option(it.name(), t.of("roadmap.precision", it)))
                .toList();
    }

    public List<Option> grades(Messages t, String of) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(it -> it == 0
                        ? new Option("", t.get("reporting.grade.none"))
                        : new Option(String.valueOf(it), it + " – " + t.get("reporting." + of + "." + it)))
                .toList();
    }

    public List<Crumb> crumbs(Messages t) {
        return List.of(
                new Crumb(t.get("reporting.title"), "/portefolje"),
                new Crumb(t.get("reporting.round", t.date(round.cutOff())), round.path()),
                new Crumb(t.get("reporting.tasks.title"), round.path() + "/rapporter"));
    }
}
