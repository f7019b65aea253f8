package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;

/** What the API answers anyone who asks. */
record Json(TestRetning retning) {
    private static final String API = "/api/v1";

    /** The answer as it came. */
    String text(String path) {
        var reply = retning.client().get(API + path);
        assertEquals(200, reply.status(), () -> path + "\n" + reply.text());
        return reply.text();
    }

    Map<String, Object> get(String path) {
        try {
            return retning.bean(ObjectMapper.class).readValue(text(path), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    List<Map<String, Object>> items(String path) {
        return list(get(path).get("items"));
    }

    @SuppressWarnings("unchecked") // a list of JSON objects
    static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked") // a JSON object
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
