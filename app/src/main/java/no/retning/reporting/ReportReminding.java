package no.retning.reporting;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Reminds by itself on the day that a round names. Each replica may do it: a letter of one name is put in line once. */
@Singleton
public class ReportReminding {
    private final ReportingRoundRepository rounds;
    private final ReportLetters letters;

    ReportReminding(ReportingRoundRepository rounds, ReportLetters letters) {
        this.rounds = rounds;
        this.letters = letters;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "30m")
    @Transactional
    public void remind() {
        if (!letters.on()) {
            return;
        }
        rounds.list().stream().filter(ReportingRound::takesReports).forEach(round -> {
            Integer days = round.remindDaysBefore();
            if (days != null && round.today().equals(round.dueOn().minusDays(days))) {
                letters.reminder(round);
            }
        });
    }
}
