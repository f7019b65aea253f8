package no.retning.roadmap;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the fields of a change are to say, as the tables hold it. */
@Singleton
class StoredValues {
    private static final Argument<Map<String, Object>> VALUES = Argument.mapOf(String.class, Object.class);

    private final ObjectMapper json;

    StoredValues(ObjectMapper json) {
        this.json = json;
    }

    /** In the order they are stored; none where nothing is. */
    Map<String, @Nullable Object> read(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        try {
            Map<String, Object> read = json.readValue(text, VALUES);
            return read == null ? Map.of() : new LinkedHashMap<>(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
