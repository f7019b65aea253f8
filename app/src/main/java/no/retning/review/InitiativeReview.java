package no.retning.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.reporting.Dimension;
import no.retning.roadmap.Progress;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * An initiative in a round: what each of its organisations says, and what they say together.
 *
 * @param judged every assessment of the office, the newest first, those taken back too
 * @param noted what was noted on it, and what is open of earlier rounds
 * @param mayAssess whether the person is of the office
 * @param mayNote whether the person may note something: of the office, or a member of a council
 * @param answerers names of organisations that may be asked, for those who note
 * @param form what was typed, with what is wrong
 */
public record InitiativeReview(
        Board board,
        Standing standing,
        List<Assessment> judged,
        List<Correction> corrections,
        Noted noted,
        boolean mayAssess,
        boolean mayNote,
        List<String> answerers,
        Form form) {

    public String path() {
        return board.round().path() + "/" + standing.key();
    }

    /** Whether a judgement can be written now. */
    public boolean assesses() {
        return mayAssess && board.round().takesReports();
    }

    /** Every judgement of one dimension, the newest first. */
    public List<Assessment> judged(Dimension dimension) {
        return judged.stream().filter(it -> it.dimension() == dimension).toList();
    }

    public List<Option> dimensions(Messages t) {
        var words = new ReviewWords(t);
        return board.dimensions().stream()
                .map(it -> new Option(it.name(), words.dimension(it)))
                .toList();
    }

    public List<Option> levels(Messages t) {
        var words = new ReviewWords(t);
        var options = new ArrayList<>(Arrays.stream(Progress.values())
                .map(it -> new Option(it.name(), words.level(it)))
                .toList());
        if (standing.cells().values().stream().anyMatch(it -> it.assessment() != null)) {
            options.add(new Option("", t.get("review.assess.takeBack")));
        }
        return options;
    }
}
