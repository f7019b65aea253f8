package no.retning.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private final Ticking clock = new Ticking();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void sixthTryAfterFiveWrongIsNotLookedAt() {
        wrong("leder", "10.0.0.1", 4);
        assertDoesNotThrow(() -> throttle.pass("leder", "10.0.0.1"));
        wrong("leder", "10.0.0.1", 1);
        var refused = assertThrows(TooManySignIns.class, () -> throttle.pass("leder", "10.0.0.1"));
        assertTrue(refused.waitFor().compareTo(Duration.ofMinutes(15)) <= 0);
    }

    @Test
    void anotherAddressOfTheSameUserIsNotLockedOutByFive() {
        wrong("leder", "10.0.0.1", 5);
        assertDoesNotThrow(() -> throttle.pass("leder", "10.0.0.2"));
    }

    @Test
    void oneAddressTryingManyNamesIsRefused() {
        for (int i = 0; i < 30; i++) {
            wrong("user" + i, "10.0.0.1", 1);
        }
        assertThrows(TooManySignIns.class, () -> throttle.pass("another", "10.0.0.1"));
    }

    @Test
    void oneNameTriedFromManyAddressesIsRefused() {
        for (int i = 0; i < 60; i++) {
            wrong("leder", "10.0.1." + i, 1);
        }
        assertThrows(TooManySignIns.class, () -> throttle.pass("leder", "10.0.2.1"));
    }

    @Test
    void rightPasswordForgetsTheWrongOnes() {
        wrong("leder", "10.0.0.1", 4);
        throttle.right("leder", "10.0.0.1");
        wrong("leder", "10.0.0.1", 4);
        assertDoesNotThrow(() -> throttle.pass("leder", "10.0.0.1"));
    }

    @Test
    void aQuarterOfAnHourLaterItMayBeTriedAgain() {
        wrong("leder", "10.0.0.1", 5);
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertDoesNotThrow(() -> throttle.pass("leder", "10.0.0.1"));
        wrong("leder", "10.0.0.1", 4);
        assertDoesNotThrow(() -> throttle.pass("leder", "10.0.0.1"));
    }

    private void wrong(String user, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.wrong(user, address);
        }
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-09-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
