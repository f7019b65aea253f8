package no.retning.reporting;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.retning.web.NavEntry;

/** "Portefølje" in the main menu. */
@Factory
class ReportingNav {
    @Singleton
    NavEntry portfolio() {
        return new NavEntry("/portefolje", "reporting.nav", 40);
    }
}
