package no.retning.council;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.retning.web.NavEntry;

/** "Møter og saker" in the main menu. */
@Factory
class CouncilNav {
    @Singleton
    NavEntry councils() {
        return new NavEntry("/raad", "council.nav", 50);
    }
}
