package no.retning.change;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.retning.web.NavEntry;

/** The place of change sets in the main menu. */
@Factory
class ChangeNav {
    private static final int ORDER = 60;

    @Singleton
    NavEntry changes() {
        return new NavEntry("/endringer", "change.nav", ORDER);
    }
}
