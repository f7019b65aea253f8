package no.retning.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The texts, read once. */
@Factory
class MessagesFactory {
    @Singleton
    Messages messages() {
        return Messages.load("nb");
    }
}
