package no.retning.roadmap;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Answers of the API with an {@code ETag} of what they say, so that a program need not fetch what it has. */
@Singleton
public class Tagging {

    private static final int LENGTH = 16;

    private final JsonMapper json;

    Tagging(JsonMapper json) {
        this.json = json;
    }

    /** The body with its tag, or 304 when the one who asks has it already. */
    public <T> MutableHttpResponse<T> answer(HttpRequest<?> request, T body) {
        var tag = tag(body);
        var known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        boolean same = known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
        var response = same ? HttpResponse.<T>notModified() : HttpResponse.ok(body);
        return response.header(HttpHeaders.ETAG, tag);
    }

    private String tag(Object body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return "\"" + HexFormat.of().formatHex(digest, 0, LENGTH) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
