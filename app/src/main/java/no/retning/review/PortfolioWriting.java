package no.retning.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.ReportingRoundRepository;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The office writes what it thinks of the whole portfolio; each version is kept. */
@Singleton
public class PortfolioWriting {
    private static final int LONGEST = 20_000;

    private final PortfolioTextRepository texts;
    private final ReportingRoundRepository rounds;
    private final CurrentPerson current;
    private final Audit audit;

    PortfolioWriting(
            PortfolioTextRepository texts, ReportingRoundRepository rounds, CurrentPerson current, Audit audit) {
        this.texts = texts;
        this.rounds = rounds;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Writes a version.
     *
     * @param seen id of the version that stood when it was written; 0 for none
     * @throws Problem VALIDATION; STALE when another has come since; CONFLICT when the round is not open
     */
    @Transactional
    public void write(ReportingRound round, long seen, @Nullable String text) {
        current.rights().require(Act.ASSESS_PORTFOLIO);
        String words = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Problem.validation("text", "review.error.whole", LONGEST);
        }
        rounds.hold(round.cutOff());
        if (!rounds.find(round.cutOff()).orElseThrow().takesReports()) {
            throw Problem.conflict("review.error.closed");
        }
        PortfolioText newest = texts.list(round.id()).stream().findFirst().orElse(null);
        if ((newest == null ? 0 : newest.id()) != seen) {
            throw Problem.stale();
        }
        if (newest != null && newest.text().equals(words)) {
            return;
        }
        texts.insert(round.id(), words, current.idOrNull());
        audit.record("WRITE_PORTFOLIO_ASSESSMENT", round.label(), Map.of("letters", words.length()));
    }
}
