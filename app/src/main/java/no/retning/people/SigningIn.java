package no.retning.people;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and who a cookie or a password speaks for. */
@Singleton
public class SigningIn {
    private static final List<String> FORWARDED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Real-IP",
            "Via");

    private final Running running;
    private final People people;
    private final SignInTokens tokens;
    private final SignInThrottle throttle;
    private final Audit audit;
    private final Clock clock;

    SigningIn(Running running, People people, SignInTokens tokens, SignInThrottle throttle, Audit audit, Clock clock) {
        this.running = running;
        this.people = people;
        this.tokens = tokens;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether anybody can sign in by this request: demo users never over a network or through a proxy. */
    public boolean open(HttpRequest<?> request) {
        return running.demoUsers()
                && request.getRemoteAddress().getAddress().isLoopbackAddress()
                && FORWARDED.stream().noneMatch(request.getHeaders()::contains);
    }

    /**
     * The person the name and password belong to.
     *
     * @throws TooManySignIns when so many were wrong that this one is not looked at
     */
    public Optional<Person> check(HttpRequest<?> request, String userName, String password) {
        if (!open(request)) {
            return Optional.empty();
        }
        var address = request.getRemoteAddress().getAddress().getHostAddress();
        throttle.pass(userName, address);
        var person = isPasswordOf(userName, password)
                ? people.find(userName).filter(Person::demo)
                : Optional.<Person>empty();
        if (person.isPresent()) {
            throttle.right(userName, address);
        } else {
            throttle.wrong(userName, address);
        }
        return person;
    }

    /**
     * Signs somebody in.
     *
     * @return what the cookie is to hold; empty when name and password do not belong together
     */
    @Transactional
    public Optional<String> signIn(HttpRequest<?> request, String userName, String password) {
        return check(request, userName, password).map(person -> {
            CurrentPerson.asks(request, person);
            audit.record("SIGN_IN", person.userName());
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            return tokens.write(new SignIn(person.userName(), UUID.randomUUID(), now, now));
        });
    }

    /** Who a cookie speaks for: nobody when it is too old, ended, or of a user who may not sign in here. */
    public Optional<Cookied> read(HttpRequest<?> request, String token) {
        var now = clock.instant();
        return tokens.read(token)
                .filter(signIn -> signIn.validAt(now) && open(request))
                .flatMap(signIn -> people.find(signIn.userName(), signIn.id())
                        .map(person -> new Cookied(
                                person, signIn.toRenewAt(now) ? tokens.write(signIn.renewedAt(now)) : null)));
    }

    /** Ends the sign-in of a cookie, with all its renewals. */
    @Transactional
    public void signOut(String token) {
        tokens.read(token).ifPresent(signIn -> {
            people.revoke(signIn.id(), signIn.end());
            audit.record("SIGN_OUT", signIn.userName());
        });
    }

    private static boolean isPasswordOf(String userName, String password) {
        return MessageDigest.isEqual(
                userName.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whom a cookie speaks for.
     *
     * @param renewed a newer cookie to send along; null while this one is fresh
     */
    public record Cookied(Person person, @Nullable String renewed) {}
}
