package no.retning.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The texts, in the language of whoever asks. */
@Factory
class MessagesFactory {
    @Singleton
    Messages messages(Languages languages) {
        return Messages.following(languages::current);
    }
}
