package no.retning.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The texts: in the language of whoever asks, and for what is written down in the plan. */
@Factory
class MessagesFactory {
    @Primary
    @Singleton
    Messages messages(Languages languages) {
        return Messages.following(languages::current);
    }

    /** What is stored is Norwegian, whoever asks: a text in another language would stay in the plan. */
    @Named(Messages.STORED)
    @Singleton
    Messages stored(Languages languages) {
        return languages.in(Language.BOKMAL);
    }
}
