package no.retning.roadmap;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import no.retning.web.NavEntry;

/** Veikart in the main menu. */
@Factory
class RoadmapNav {

    @Bean
    @Singleton
    @Named("roadmap")
    NavEntry roadmap() {
        return new NavEntry("/veikart", "roadmap.title", 30, List.of("/aktivitet"));
    }
}
