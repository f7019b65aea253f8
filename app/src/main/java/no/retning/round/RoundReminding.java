package no.retning.round;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Problem;

/** Reminds those who have not answered: when the office says so, and so many days before the deadline by itself. */
@Singleton
public class RoundReminding {
    private final RoundRepository rounds;
    private final RoundLetters letters;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    RoundReminding(RoundRepository rounds, RoundLetters letters, Moments moments, CurrentPerson current, Audit audit) {
        this.rounds = rounds;
        this.letters = letters;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Puts a reminder in line for each that has not sent in. The second of a day goes to nobody.
     *
     * @return how many were put in line
     * @throws Problem CONFLICT when the round is closed, or no mail server is configured
     */
    @Transactional
    public int remind(long id) {
        current.rights().require(Act.KEEP_ROUND);
        RoundRow round = rounds.find(id).orElseThrow(() -> Problem.notFound("round.notFound"));
        RoundKeeping.requireOpen(round);
        if (!letters.on()) {
            throw Problem.conflict("round.error.noMail");
        }
        int put = letters.reminder(round);
        audit.record("REMIND_INPUT_ROUND", String.valueOf(id), Map.of("letters", put));
        return put;
    }

    /** On the day that the round names. Each replica may do it: a letter of the same name is put in line once. */
    @Scheduled(initialDelay = "2m", fixedDelay = "30m")
    @Transactional
    public void remindByItself() {
        if (!letters.on()) {
            return;
        }
        rounds.findOpen().ifPresent(round -> {
            Integer days = round.remindDaysBefore();
            if (days != null
                    && Oslo.day(moments.now().at()).equals(round.deadline().minusDays(days))) {
                letters.reminder(round);
            }
        });
    }
}
