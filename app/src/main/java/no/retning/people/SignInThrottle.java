package no.retning.people;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords by user name, by address and by both. After too many within a quarter of an hour no more
 * are tried until it has passed. Kept in memory: a replica more gives a guesser a few attempts more.
 */
@Singleton
final class SignInThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int WITH_NAME_AND_ADDRESS = 5;
    private static final int WITH_ADDRESS = 30;
    private static final int WITH_NAME = 60;
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManySignIns when so many were wrong that this one is not looked at */
    synchronized void pass(String userName, String address) {
        refuse(new Key(userName, address), WITH_NAME_AND_ADDRESS);
        refuse(new Key("", address), WITH_ADDRESS);
        refuse(new Key(userName, ""), WITH_NAME);
    }

    synchronized void wrong(String userName, String address) {
        count(new Key(userName, address));
        count(new Key("", address));
        count(new Key(userName, ""));
    }

    synchronized void right(String userName, String address) {
        failures.remove(new Key(userName, address));
    }

    /** Starts anew; for tests that share an instance. */
    synchronized void forget() {
        failures.clear();
    }

    private void refuse(Key key, int limit) {
        var counted = failures.get(key);
        if (counted == null) {
            return;
        }
        var over = Duration.between(clock.instant(), counted.since().plus(WINDOW));
        if (!over.isPositive()) {
            failures.remove(key);
        } else if (counted.number() >= limit) {
            throw new TooManySignIns(over);
        }
    }

    private void count(Key key) {
        failures.merge(
                key,
                new Failures(clock.instant(), 1),
                (before, one) -> new Failures(before.since(), before.number() + 1));
    }

    private record Key(String userName, String address) {}

    private record Failures(Instant since, int number) {}
}
