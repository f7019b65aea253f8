package no.retning.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final Instant start = Instant.parse("2026-09-01T08:00:00Z");
    private final SignIn signIn = new SignIn("leder", UUID.randomUUID(), start, start);
    private final SignInTokens tokens = tokens("a secret that is at least thirty-two bytes");

    @Test
    void cookieSaysWhatWasSigned() {
        assertEquals(Optional.of(signIn), tokens.read(tokens.write(signIn)));
    }

    @Test
    void cookieOfAnotherSecretIsNobody() {
        var other = tokens("another secret of at least thirty-two bytes");
        assertEquals(Optional.empty(), tokens.read(other.write(signIn)));
    }

    @Test
    void changedOrUnsignedCookieIsNobody() {
        var parts = tokens.write(signIn).split("\\.", -1);
        var admin = encode("{\"sub\":\"admin\",\"jti\":\"" + signIn.id() + "\",\"auth_time\":1,\"updated_at\":1}");
        assertEquals(Optional.empty(), tokens.read(parts[0] + "." + admin + "." + parts[2]));
        assertEquals(Optional.empty(), tokens.read(encode("{\"alg\":\"none\"}") + "." + admin + "."));
        assertEquals(Optional.empty(), tokens.read(encode("{\"alg\":\"RS256\"}") + "." + admin + "." + parts[2]));
        assertEquals(Optional.empty(), tokens.read("not.a.token"));
        assertEquals(Optional.empty(), tokens.read(""));
    }

    @Test
    void unusedSignInEndsAfterAnHour() {
        assertTrue(signIn.validAt(start.plus(Duration.ofMinutes(59))));
        assertFalse(signIn.validAt(start.plus(Duration.ofHours(1))));
    }

    @Test
    void usedSignInIsRenewedUntilTheLongestDayIsOver() {
        assertFalse(signIn.toRenewAt(start.plus(Duration.ofMinutes(4))));
        assertTrue(signIn.toRenewAt(start.plus(Duration.ofMinutes(5))));
        var late = signIn.renewedAt(start.plus(Duration.ofMinutes(11 * 60 + 30)));
        assertTrue(late.validAt(start.plus(Duration.ofMinutes(11 * 60 + 59))));
        assertFalse(late.validAt(start.plus(Duration.ofHours(12))));
    }

    private static SignInTokens tokens(String secret) {
        var configuration = new SecretSignatureConfiguration("test");
        configuration.setSecret(secret);
        return new SignInTokens(new SecretSignature(configuration));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
