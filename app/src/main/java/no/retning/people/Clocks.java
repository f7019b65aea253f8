package no.retning.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock for deadlines of sign-ins; the time of the plan comes from the database alone. */
@Factory
final class Clocks {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
