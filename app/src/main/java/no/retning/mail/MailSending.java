package no.retning.mail;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Empties the line now and then. Each replica does it; no two take the same letter. */
@Singleton
class MailSending {
    private final Optional<MailStep> step;

    MailSending(MailStep step, Optional<Smtp> smtp) {
        this.step = smtp.isPresent() ? Optional.of(step) : Optional.empty();
    }

    /** Sends all whose time has come. */
    @Scheduled(initialDelay = "10s", fixedDelay = "20s")
    void send() {
        step.ifPresent(it -> {
            while (it.next()) {
                // the next letter
            }
        });
    }
}
