package no.retning.round;

import jakarta.inject.Singleton;
import no.retning.web.FieldError;
import no.retning.web.Form;
import no.retning.web.Problem;

/** Makes the page of a round. */
@Singleton
class RoundShowing {
    private final RoundRepository rounds;
    private final PartakerRepository partakers;
    private final LineRepository lines;
    private final UnaskedRepository unasked;
    private final RoundLetters letters;

    RoundShowing(
            RoundRepository rounds,
            PartakerRepository partakers,
            LineRepository lines,
            UnaskedRepository unasked,
            RoundLetters letters) {
        this.rounds = rounds;
        this.partakers = partakers;
        this.lines = lines;
        this.unasked = unasked;
        this.letters = letters;
    }

    RoundRow get(String id) {
        return rounds.find(number(id)).orElseThrow(() -> Problem.notFound("round.notFound"));
    }

    RoundPage page(RoundRow round, Form form) {
        return new RoundPage(
                round,
                Partaker.all(partakers.list(round.id(), null), lines.list(round.id(), null)),
                unasked.of(round.id()),
                unasked.organizations(round.id()),
                partakers.drafts(round.id()).stream().findFirst().orElse(null),
                letters.on(),
                form);
    }

    /** The page as it is now, with why nothing was done. */
    RoundPage refused(RoundRow round, Problem problem) {
        return page(round, Form.EMPTY.with(new FieldError("", problem.detail())));
    }

    /** The number in an address. @throws Problem NOT_FOUND when it is none */
    static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.notFound("round.notFound");
        }
        return Long.parseLong(id);
    }
}
