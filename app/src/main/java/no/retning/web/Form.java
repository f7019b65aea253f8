package no.retning.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form holds: the values as they were typed and what is wrong with them. A failed form is shown again from
 * this with 422, so nothing typed is lost.
 */
public record Form(Map<String, List<String>> values, List<FieldError> errors) {
    public static final Form EMPTY = new Form(Map.of(), List.of());

    public Form {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** A form that begins with what is there now; null values are left out. */
    public static Form of(Map<String, ?> values) {
        var texts = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> texts.put(name, texts(value)));
        return new Form(texts, List.of());
    }

    /** @param body as Micronaut binds a form: texts, or lists of texts where a name came several times */
    public static Form submitted(@Nullable Map<String, ?> body) {
        return body == null ? EMPTY : of(body);
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }

    /** As typed; empty when there is none. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** All values of a name that may come several times. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Without space at the ends, and empty Optional when nothing is left. */
    public Optional<String> text(String name) {
        return Optional.of(value(name).strip()).filter(text -> !text.isEmpty());
    }

    /** Whether a box with this value is ticked or a choice chosen. */
    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    public @Nullable FieldError error(String name) {
        return errors.stream()
                .filter(error -> error.field().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public Form with(FieldError error) {
        return with(List.of(error));
    }

    public Form with(List<FieldError> more) {
        var all = new ArrayList<>(errors);
        all.addAll(more);
        return new Form(values, all);
    }

    /** The text of a field, or the error that it is missing. */
    public Form require(String name, String key) {
        return text(name).isPresent() ? this : with(FieldError.of(name, key));
    }
}
