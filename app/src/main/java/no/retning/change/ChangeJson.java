package no.retning.change;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a change as the database keeps them: JSON objects of texts, lists and nulls. */
@Singleton
class ChangeJson {
    private static final Argument<Map<String, @Nullable Object>> VALUES = Argument.mapOf(String.class, Object.class);

    private final JsonMapper json;

    ChangeJson(JsonMapper json) {
        this.json = json;
    }

    Map<String, @Nullable Object> read(String text) {
        try {
            return json.readValue(text, VALUES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(Map<String, ? extends @Nullable Object> values) {
        StringBuilder text = new StringBuilder("{");
        // Written by hand one level down, since the mapper leaves out the nulls that say "taken away".
        values.forEach((field, value) -> text.append(text.length() > 1 ? "," : "")
                .append(one(field))
                .append(':')
                .append(one(value)));
        return text.append('}').toString();
    }

    private String one(@Nullable Object value) {
        try {
            return value == null ? "null" : json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
