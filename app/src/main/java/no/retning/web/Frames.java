package no.retning.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import no.retning.people.Contact;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;
import no.retning.people.Running;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page from the request. */
@Singleton
class Frames {
    private final List<NavEntry> entries;
    private final Running running;
    private final CurrentPerson person;
    private final KeyboardChoice keyboard;
    private final @Nullable Contact contact;
    private final String release;
    private final String version;

    Frames(
            List<NavEntry> entries,
            Running running,
            CurrentPerson person,
            KeyboardChoice keyboard,
            @Nullable Contact contact,
            Release release,
            ResourceResolver resources) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        this.running = running;
        this.person = person;
        this.keyboard = keyboard;
        this.contact = contact;
        this.release = release.number();
        this.version = version(resources);
    }

    /** @param free whether the page can be left for itself in another language without losing what was written */
    Frame of(HttpRequest<?> request, Messages t, boolean free) {
        String path = request.getUri().getRawPath();
        String query = request.getUri().getRawQuery();
        String asked = query == null ? path : path + "?" + query;
        return new Frame(
                person.of(request).or(person::find).map(Person::displayName).orElse(null),
                entries.stream().map(entry -> entry.on(path, t)).toList(),
                asked,
                running.publicUrl().resolve(asked).toString(),
                notice(),
                !running.readOnly(),
                t.language(),
                free ? LanguageLink.list(request, t) : List.of(),
                keyboard.on(request),
                Telling.key(request, t).orElse(null),
                contact,
                release,
                version);
    }

    private @Nullable String notice() {
        if (running.readOnly()) {
            return "web.notice.readOnly";
        }
        return running.example() ? "web.notice.example" : null;
    }

    private static String version(ResourceResolver resources) {
        try (InputStream file =
                resources.getResourceAsStream("classpath:assets/version.txt").orElse(null)) {
            return file == null ? "0" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
