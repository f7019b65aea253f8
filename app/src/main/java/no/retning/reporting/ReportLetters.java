package no.retning.reporting;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import no.retning.mail.Letter;
import no.retning.mail.Outbox;
import no.retning.people.PersonLine;
import no.retning.people.Running;
import no.retning.time.Oslo;
import no.retning.web.Languages;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letters of a round: one to each organisation, to those of it who answer for goals, and to each colleague who
 * writes, for each occasion,
 * however often it is asked for. Nobody has an address or a language but the organisations, so a person is written to
 * there, by name.
 */
@Singleton
class ReportLetters {
    private static final String REMINDER = "reminder";

    private final Outbox outbox;
    private final AskedRepository asked;
    private final ReportWriterRepository writers;
    private final Running running;
    private final Languages languages;

    ReportLetters(
            Outbox outbox,
            AskedRepository asked,
            ReportWriterRepository writers,
            Running running,
            Languages languages) {
        this.outbox = outbox;
        this.asked = asked;
        this.writers = writers;
        this.running = running;
        this.languages = languages;
    }

    /** Whether letters can be sent at all. */
    boolean on() {
        return outbox.on();
    }

    /** That the round is open, to all who are asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    int opened(ReportingRound round) {
        return write(round, "opened", "opened", null, null);
    }

    /** A reminder to those who lack reports; at most one a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    int reminder(ReportingRound round) {
        return write(round, REMINDER, REMINDER + "-" + round.today(), null, Oslo.start(round.today()));
    }

    /**
     * The reminder that goes by itself, also when the day has passed: once to each, of what was asked for before the
     * day, and not to those who have been reminded since.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int reminder(ReportingRound round, LocalDate day) {
        return write(round, REMINDER, REMINDER + "-" + day, Oslo.start(day), Oslo.start(day));
    }

    /** That an organisation is asked about one more initiative; nothing where it has no address. */
    @Transactional(propagation = Propagation.MANDATORY)
    void asked(ReportingRound round, ReportRow report) {
        if (on()) {
            asked.list(round.id(), null).stream()
                    .filter(it -> it.asks(report))
                    .forEach(it -> put(round, it.addressee(report.name()), "asked", "asked-" + report.id()));
        }
    }

    /** That somebody of the organisation is to write a report; once however often it is given. */
    @Transactional(propagation = Propagation.MANDATORY)
    void delegated(ReportingRound round, ReportRow report, PersonLine to) {
        if (on()) {
            asked.list(round.id(), null).stream()
                    .filter(it -> it.asks(report))
                    .map(it -> new ReportWriter(
                            "person-" + to.id(),
                            to.shown(),
                            it.name(),
                            it.mailbox(),
                            it.language(),
                            report.name(),
                            null))
                    .forEach(it -> put(round, it.addressee(), "delegated", "delegated-" + report.id()));
        }
    }

    private int write(
            ReportingRound round, String text, String occasion, @Nullable Instant before, @Nullable Instant toldSince) {
        if (!on()) {
            return 0;
        }
        return (int) Stream.concat(
                        asked.list(round.id(), before).stream()
                                .filter(it -> it.missing() > 0)
                                .map(it -> it.addressee(it.missing())),
                        writers.list(round.id(), before).stream().map(ReportWriter::addressee))
                .filter(it -> !it.toldSince(toldSince))
                .filter(it -> put(round, it, text, occasion))
                .count();
    }

    /** @return whether it was put in line: not where there is no address, and not twice by one name */
    private boolean put(ReportingRound round, Addressee to, String text, String occasion) {
        if (to.mailbox() == null) {
            return false;
        }
        Messages t = languages.in(to.language());
        String key = "reporting.letter." + to.texts() + "." + text;
        Object[] words = {
            to.name(),
            t.date(round.cutOff()),
            t.date(round.dueOn()),
            to.what(),
            running.publicUrl() + round.path() + "/rapporter"
        };
        return outbox.put(new Letter(
                "reporting/%d/%s/%s".formatted(round.id(), to.key(), occasion),
                to.mailbox(),
                "REPORTING_" + text.toUpperCase(Locale.ROOT),
                t.language(),
                t.get(key + ".subject", words),
                t.get(key + ".text", words)));
    }
}
