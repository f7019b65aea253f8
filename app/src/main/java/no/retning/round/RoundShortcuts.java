package no.retning.round;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.retning.web.Shortcut;

/** The keys of the worklist. */
@Factory
class RoundShortcuts {
    private static final String WHERE = "round.worklist.title";

    @Singleton
    @Named("unchanged")
    Shortcut unchanged() {
        return new Shortcut("u", WHERE, "round.key.unchanged", 100);
    }

    @Singleton
    @Named("propose")
    Shortcut propose() {
        return new Shortcut("e", WHERE, "round.key.propose", 101);
    }

    @Singleton
    @Named("undo")
    Shortcut undo() {
        return new Shortcut("a", WHERE, "round.key.undo", 102);
    }
}
