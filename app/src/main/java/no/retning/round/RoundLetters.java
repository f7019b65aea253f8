package no.retning.round;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.mail.Letter;
import no.retning.mail.Outbox;
import no.retning.people.Running;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Languages;
import no.retning.web.Messages;

/** Writes the letters of a round: one to each organisation for each occasion, in its language, however often
 * it is asked for. */
@Singleton
class RoundLetters {
    private final Outbox outbox;
    private final PartakerRepository partakers;
    private final LineRepository lines;
    private final Moments moments;
    private final Running running;
    private final Languages languages;

    RoundLetters(
            Outbox outbox,
            PartakerRepository partakers,
            LineRepository lines,
            Moments moments,
            Running running,
            Languages languages) {
        this.outbox = outbox;
        this.partakers = partakers;
        this.lines = lines;
        this.moments = moments;
        this.running = running;
        this.languages = languages;
    }

    /** Whether letters can be sent at all. */
    boolean on() {
        return outbox.on();
    }

    /** That the round is open, to all who take part. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    int opened(RoundRow round) {
        return write(round, "opened", "opened", partakers.list(round.id(), null));
    }

    /** The same to one that is taken with later. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void takenWith(RoundRow round, long organization) {
        write(round, "opened", "opened", partakers.list(round.id(), organization));
    }

    /** A reminder to those who have not sent in; at most one a day. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    int reminder(RoundRow round) {
        String occasion = "reminder-" + Oslo.day(moments.now().at());
        List<PartakerRow> missing = partakers.list(round.id(), null).stream()
                .filter(it -> !it.sent())
                .toList();
        return write(round, "reminder", occasion, missing);
    }

    private int write(RoundRow round, String text, String occasion, List<PartakerRow> to) {
        if (!outbox.on()) {
            return 0;
        }
        Map<Long, Long> left = lines.list(round.id(), null).stream()
                .filter(RoundLine::open)
                .collect(Collectors.groupingBy(RoundLine::organization, Collectors.counting()));
        int put = 0;
        for (PartakerRow it : to) {
            if (it.mailbox() != null) {
                Messages t = languages.in(it.language());
                Object[] words = {
                    it.name(),
                    round.title(),
                    t.date(round.deadline()),
                    left.getOrDefault(it.organization(), 0L),
                    running.publicUrl() + "/mine-aktiviteter"
                };
                Letter letter = new Letter(
                        "input-round/%d/%d/%s".formatted(round.id(), it.organization(), occasion),
                        it.mailbox(),
                        "INPUT_ROUND_" + text.toUpperCase(Locale.ROOT),
                        t.language(),
                        t.get("round.letter." + text + ".subject", words),
                        t.get("round.letter." + text + ".text", words));
                put += outbox.put(letter) ? 1 : 0;
            }
        }
        return put;
    }
}
