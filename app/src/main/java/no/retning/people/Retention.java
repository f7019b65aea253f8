package no.retning.people;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Forgets, once a day, what is kept for a time only. Each replica may do it; a second time changes nothing. */
@Singleton
class Retention {
    private final People people;
    private final AuditRepository entries;
    private final Clock clock;

    Retention(People people, AuditRepository entries, Clock clock) {
        this.people = people;
        this.entries = entries;
        this.clock = clock;
    }

    /** Addresses of callers go after twelve months, ended sign-ins when no cookie of theirs can be valid any more. */
    @Scheduled(initialDelay = "10m", fixedDelay = "24h")
    void forget() {
        entries.forgetAddresses();
        people.forgetRevoked(clock.instant());
    }
}
