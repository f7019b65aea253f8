package no.retning.reporting;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * Reminds by itself from the day that a round names, so that nobody is forgotten where nothing ran on that very day. Each
 * replica may do it, and again and again: a letter of one name is put in line once.
 */
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
            LocalDate day = days == null ? null : round.dueOn().minusDays(days);
            if (day != null && !round.today().isBefore(day)) {
                letters.reminder(round, day);
            }
        });
    }
}
