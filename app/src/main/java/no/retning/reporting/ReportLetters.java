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

    /** That an organisation is asked about one more initiative; nothing where it has no address. */
    @Transactional(propagation = Propagation.MANDATORY)
    void asked(ReportingRound round, ReportRow report) {
        if (on()) {
            asked.list(round.id()).stream()
                    .filter(it -> report.organizationId() != null && it.id() == report.organizationId())
                    .forEach(it -> put(round, it, "asked", "asked-" + report.id(), report.name()));
        }
    }

    private int write(ReportingRound round, String text, String occasion) {
        if (!on()) {
            return 0;
        }
        int put = 0;
        for (AskedOrganization it : asked.list(round.id())) {
            put += it.missing() > 0 && put(round, it, text, occasion, it.missing()) ? 1 : 0;
        }
        return put;
    }

    /** @param what how many reports, or the name of the one it is about */
    private boolean put(ReportingRound round, AskedOrganization to, String text, String occasion, Object what) {
        if (to.mailbox() == null) {
            return false;
        }
        Object[] words = {
            to.name(),
            t.date(round.cutOff()),
            t.date(round.dueOn()),
            what,
            running.publicUrl() + round.path() + "/rapporter"
        };
        return outbox.put(new Letter(
                "reporting/%d/%d/%s".formatted(round.id(), to.id(), occasion),
                to.mailbox(),
                "REPORTING_" + text.toUpperCase(Locale.ROOT),
                t.get("reporting.letter." + text + ".subject", words),
                t.get("reporting.letter." + text + ".text", words)));
    }
}
