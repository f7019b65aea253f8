package no.retning.review;

import java.util.List;
import no.retning.reporting.ReportingRound;
import no.retning.web.Form;

/**
 * What was noted in the review of a round.
 *
 * @param noted in the round, and what is open of earlier ones
 * @param mayNote whether the person may note something
 * @param mayFollow whether the person is of the office, which gives work
 * @param answerers names of organisations that may be asked, for those who note
 * @param form what was typed, with what is wrong
 */
public record RemarksPage(
        ReportingRound round, Noted noted, boolean mayNote, boolean mayFollow, List<String> answerers, Form form) {
    /** Asks and action points that nobody has answered. */
    public List<ReviewRemark> open() {
        return noted.remarks().stream().filter(ReviewRemark::open).toList();
    }

    /** Asks and action points that are answered. */
    public List<ReviewRemark> done() {
        return noted.remarks().stream().filter(it -> it.doneAt() != null).toList();
    }

    /** What was said without anybody having to do anything. */
    public List<ReviewRemark> said() {
        return noted.remarks().stream()
                .filter(it -> it.kind() == RemarkKind.REMARK)
                .toList();
    }

    /** An answer that was typed and not saved, where its point has no form any more; empty for none. */
    public String kept() {
        boolean shown = open().stream().anyMatch(it -> String.valueOf(it.id()).equals(form.value("punkt")));
        return form.hasErrors() && !shown ? form.value("answer").strip() : "";
    }

    public String path() {
        return round.path() + "/punkter";
    }
}
