package no.retning.people;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who is asking, in the request or in the work at hand. */
@Singleton
public final class CurrentPerson {
    private static final String ATTRIBUTE = "no.retning.person";
    private static final ScopedValue<Person> ACTING = ScopedValue.newInstance();

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** Empty for a reader who is not signed in. */
    public Optional<Person> find() {
        if (ACTING.isBound()) {
            return Optional.of(ACTING.get());
        }
        return ServerRequestContext.currentRequest().flatMap(this::of);
    }

    /** Who asks a request, where it is at hand. */
    public Optional<Person> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Person.class);
    }

    /** @throws Forbidden when nobody is signed in, naming what was asked for */
    public Person get(Act act) {
        return find().orElseThrow(() -> new Forbidden(act));
    }

    public Rights rights() {
        return find().map(Rights::new).orElse(Rights.OF_READERS);
    }

    /** The person's id, for columns that tell who did it; null where nobody is signed in. */
    public @Nullable Long idOrNull() {
        return find().map(Person::id).orElse(null);
    }

    /** Lets a request be asked by a person; whoever read who is asking calls it, once. */
    public static void asks(HttpRequest<?> request, Person person) {
        request.setAttribute(ATTRIBUTE, person);
    }

    /** Does work outside a request as a person: seeding the example, and tests. */
    public <T> T actingAs(String userName, Supplier<T> work) {
        return ScopedValue.where(ACTING, people.get(userName)).call(work::get);
    }

    /** Does work outside a request as a person: seeding the example, and tests. */
    public void actingAs(String userName, Runnable work) {
        ScopedValue.where(ACTING, people.get(userName)).run(work);
    }
}
