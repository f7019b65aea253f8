package no.retning.front;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.retning.web.NavEntry;

/** The place of the front page in the main menu. */
@Factory
class FrontNav {
    @Singleton
    NavEntry overview() {
        return new NavEntry("/", "front.nav", 10);
    }
}
