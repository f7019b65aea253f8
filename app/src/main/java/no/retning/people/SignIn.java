package no.retning.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody signed in, as the cookie carries it.
 *
 * @param id stays the same through renewals, so that signing out ends them all
 * @param since when the password was given
 * @param written when the cookie was written
 */
public record SignIn(String userName, UUID id, Instant since, Instant written) {
    /** How long a cookie lasts without being used. */
    public static final Duration IDLE = Duration.ofHours(1);

    /** How long somebody stays signed in however much it is used. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

    boolean validAt(Instant now) {
        return now.isBefore(written.plus(IDLE)) && now.isBefore(end());
    }

    boolean toRenewAt(Instant now) {
        return !now.isBefore(written.plus(RENEWED_AFTER));
    }

    SignIn renewedAt(Instant now) {
        return new SignIn(userName, id, since, now);
    }

    /** After this no cookie of the sign-in is valid any more. */
    Instant end() {
        return since.plus(LONGEST);
    }
}
