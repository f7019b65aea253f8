package no.retning.strategy;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import no.retning.web.NavEntry;

/** Mål in the main menu. */
@Factory
class StrategyNav {

    @Bean
    @Singleton
    @Named("strategy")
    NavEntry goals() {
        return new NavEntry("/maal", "strategy.title", 20, List.of("/delmaal", "/begrep"));
    }
}
