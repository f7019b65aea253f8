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
 */
public record ReportPage(
        ReportingRound round,
        ReportRow report,
        ReportDraft draft,
        ScaleRow scale,
        List<ChallengeRow> challenges,
        Form form,
        boolean writing,
        boolean mayWrite,
        boolean maySend,
        boolean maySign) {

    /** Numbers of the rows of a list that are shown: those that are filled in, and one more. */
    public List<Integer> rows(String list, int most, String first) {
        int filled = (int) IntStream.rangeClosed(1, most)
                .filter(it -> !draft.value(list + "." + it + "." + first).isBlank())
                .count();
        return IntStream.rangeClosed(1, Math.min(most, filled + 1)).boxed().toList();
    }

    public List<Integer> milestones() {
        return rows("milestone", ReportFields.MILESTONES, "name");
    }

    public List<Integer> risks() {
        return rows("risk", ReportFields.RISKS, "text");
    }

    public List<Integer> benefits() {
        return rows("benefit", ReportFields.BENEFITS, "name");
    }

    public List<Integer> dependencies() {
        return rows("dependency", ReportFields.DEPENDENCIES, "text");
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
