package no.retning.mail;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where features leave their letters, in the transaction of the act they tell of. */
@Singleton
public class Outbox {
    private final MailRepository mails;
    private final boolean on;

    Outbox(MailRepository mails, Optional<Smtp> smtp) {
        this.mails = mails;
        this.on = smtp.isPresent();
    }

    /** Whether a mail server is configured. Where none is, nothing may be put in line: it would lie there for years. */
    public boolean on() {
        return on;
    }

    /**
     * Puts a letter in line. It is sent soon after the transaction ends, and not at all if that fails.
     *
     * @return false when a letter of the same name is, or has been, in line
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean put(Letter letter) {
        if (!on) {
            throw new IllegalStateException("no mail server is configured");
        }
        return mails.insert(
                        letter.once(), letter.to(), letter.why(), letter.language(), letter.subject(), letter.text())
                == 1;
    }
}
