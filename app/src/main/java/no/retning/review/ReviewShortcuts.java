package no.retning.review;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.retning.web.Shortcut;

/** The keys of the meeting. */
@Factory
class ReviewShortcuts {
    private static final String WHERE = "review.meeting";

    @Singleton
    @Named("meeting-next")
    Shortcut next() {
        return new Shortcut("j", WHERE, "review.key.next", 120);
    }

    @Singleton
    @Named("meeting-previous")
    Shortcut previous() {
        return new Shortcut("k", WHERE, "review.key.previous", 121);
    }

    @Singleton
    @Named("meeting-note")
    Shortcut note() {
        return new Shortcut("n", WHERE, "review.key.note", 122);
    }
}
