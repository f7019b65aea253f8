package no.retning.people;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sign-ins as signed text: every replica with the same secret reads what another wrote. */
@Singleton
final class SignInTokens {
    private static final String SINCE = "auth_time";
    private static final String WRITTEN = "updated_at";

    private final SignatureGeneratorConfiguration signature;

    SignInTokens(SignatureGeneratorConfiguration signature) {
        this.signature = signature;
    }

    String write(SignIn signIn) {
        var claims = new JWTClaimsSet.Builder()
                .subject(signIn.userName())
                .jwtID(signIn.id().toString())
                .claim(SINCE, signIn.since().getEpochSecond())
                .claim(WRITTEN, signIn.written().getEpochSecond())
                .claim("exp", signIn.written().plus(SignIn.IDLE).getEpochSecond())
                .build();
        try {
            return signature.sign(claims).serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the secret cannot sign", e);
        }
    }

    /** Empty for anything that our secret did not sign. */
    Optional<SignIn> read(String token) {
        try {
            var signed = SignedJWT.parse(token);
            if (!signature.supports(signed.getHeader().getAlgorithm()) || !signature.verify(signed)) {
                return Optional.empty();
            }
            return Optional.ofNullable(signIn(signed.getJWTClaimsSet()));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable SignIn signIn(JWTClaimsSet claims) throws ParseException {
        var since = claims.getLongClaim(SINCE);
        var written = claims.getLongClaim(WRITTEN);
        if (since == null || written == null || claims.getSubject() == null || claims.getJWTID() == null) {
            return null;
        }
        return new SignIn(
                claims.getSubject(),
                UUID.fromString(claims.getJWTID()),
                Instant.ofEpochSecond(since),
                Instant.ofEpochSecond(written));
    }
}
