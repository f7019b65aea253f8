package no.retning.edition;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import no.retning.web.NavEntry;

/** Versjoner in the main menu; reading a list is how a version begins. */
@Factory
class EditionNav {
    @Bean
    @Singleton
    @Named("edition")
    NavEntry editions() {
        return new NavEntry("/versjoner", "edition.nav", 70, List.of("/import"));
    }
}
