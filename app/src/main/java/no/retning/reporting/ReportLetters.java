package no.retning.reporting;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Locale;
import no.retning.mail.Letter;
import no.retning.mail.Outbox;
import no.retning.people.Running;
import no.retning.web.Messages;

/** Writes the letters of a round: one to each organisation for each occasion, however often it is asked for. */
@Singleton
class ReportLetters {
    private final Outbox outbox;
    private final AskedRepository asked;
    private final Running running;
    private final Messages t;

    ReportLetters(Outbox outbox, AskedRepository asked, Running running, @Named(Messages.STORED) Messages t) {
        this.outbox = outbox;
        this.asked = asked;
        this.running = running;
        this.t = t;
    }

    /** Whether letters can be sent at all. */
    boolean on() {
        return outbox.on();
    }

    /** That the round is open, to all who are asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    int opened(ReportingRound round) {
        return write(round, "opened", "opened");
    }

    /** A reminder to those who lack reports; at most one a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    int reminder(ReportingRound round) {
        return write(round, "reminder", "reminder-" + round.today());
    }

    private int write(ReportingRound round, String text, String occasion) {
        if (!outbox.on()) {
            return 0;
        }
        int put = 0;
        for (AskedOrganization it : asked.list(round.id())) {
            if (it.mailbox() != null && it.missing() > 0) {
                Object[] words = {
                    it.name(),
                    t.date(round.cutOff()),
                    t.date(round.dueOn()),
                    it.missing(),
                    running.publicUrl() + round.path() + "/rapporter"
                };
                put += outbox.put(new Letter(
                                "reporting/%d/%d/%s".formatted(round.id(), it.id(), occasion),
                                it.mailbox(),
                                "REPORTING_" + text.toUpperCase(Locale.ROOT),
                                t.get("reporting.letter." + text + ".subject", words),
                                t.get("reporting.letter." + text + ".text", words)))
                        ? 1
                        : 0;
            }
        }
        return put;
    }
}
