package no.retning.watching;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.Person;

/**
 * A calendar cannot sign in, so it reads by an address that nobody can guess. Each person has at most one, sees it once,
 * and can take it away; only its hash is kept.
 */
@Singleton
class CalendarAddressing {
    private static final int BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final CalendarAddressRepository addresses;
    private final CurrentPerson current;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    CalendarAddressing(CalendarAddressRepository addresses, CurrentPerson current, Audit audit) {
        this.addresses = addresses;
        this.current = current;
        this.audit = audit;
    }

    /** Makes a new secret for the one who asks; the one before stops to work. */
    @Transactional
    String make() {
        Person person = permitted();
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        addresses.put(person.id(), hash(secret));
        audit.record("MAKE_CALENDAR_ADDRESS", person.userName());
        return secret;
    }

    /** Takes the address of the one who asks away. */
    @Transactional
    void revoke() {
        Person person = permitted();
        if (addresses.remove(person.id())) {
            audit.record("REVOKE_CALENDAR_ADDRESS", person.userName());
        }
    }

    /** Whose calendar a secret opens. */
    Optional<Long> person(String secret) {
        return SECRET.matcher(secret).matches() ? addresses.person(hash(secret)) : Optional.empty();
    }

    private Person permitted() {
        current.rights().require(Act.FOLLOW);
        return current.get(Act.FOLLOW);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
