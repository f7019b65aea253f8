package no.retning.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The shortcuts that every page has. */
@Factory
class Shortcuts {
    private static final String ANYWHERE = "web.keys.anywhere";
    private static final String LISTS = "web.keys.lists";

    @Singleton
    @Named("map")
    Shortcut map() {
        return new Shortcut("?", ANYWHERE, "web.keys.map", 10);
    }

    @Singleton
    @Named("search")
    Shortcut search() {
        return new Shortcut("/", ANYWHERE, "web.keys.search", 11);
    }

    @Singleton
    @Named("next")
    Shortcut next() {
        return new Shortcut("j", LISTS, "web.keys.next", 20);
    }

    @Singleton
    @Named("previous")
    Shortcut previous() {
        return new Shortcut("k", LISTS, "web.keys.previous", 21);
    }
}
