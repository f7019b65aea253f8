package no.retning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as sent, read member by member. Everything that is wrong is told at once, each with its place
 * ({@code changes[0].kind}); a member that nobody reads is refused, since it was meant for something. What is told
 * null stays apart from what is left out.
 */
public final class Sent {
    private final Map<String, @Nullable Object> members;
    private final String place;
    private final List<FieldError> errors;

    private Sent(Map<String, @Nullable Object> members, String place, List<FieldError> errors) {
        this.members = members;
        this.place = place;
        this.errors = errors;
    }

    /** @param body as Micronaut binds a JSON object; none is an empty one */
    public static Sent of(@Nullable Map<String, @Nullable Object> body) {
        return new Sent(body == null ? Map.of() : body, "", new ArrayList<>());
    }

    /** Refuses every member but these. */
    public Sent only(String... known) {
        Set<String> names = Set.copyOf(Arrays.asList(known));
        members.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> wrong(name, "web.sent.unknown"));
        return this;
    }

    /** The text of a member; null when left out, null or no text. */
    public @Nullable String text(String name) {
        Object value = members.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        wrong(name, "web.sent.notText");
        return null;
    }

    /** A text that must be there; empty when it is not. */
    public String required(String name) {
        if (members.get(name) == null) {
            wrong(name, "web.field.missing");
            return "";
        }
        return Optional.ofNullable(text(name)).orElse("");
    }

    /** One of the words of an enum. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        String text = text(name);
        if (text == null) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            String all = String.join(
                    ", ",
                    Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
            wrong(name, "web.sent.word", all);
        }
        return found;
    }

    /** A whole number that must be there, as a number or in digits; 0 when it is not. */
    public long number(String name) {
        Object value = members.get(name);
        if (value == null) {
            wrong(name, "web.field.missing");
        } else if (value.toString().matches("\\d{1,18}")) {
            return Long.parseLong(value.toString());
        } else {
            wrong(name, "web.sent.notNumber");
        }
        return 0;
    }

    /** The texts of a list; none when left out or null. */
    public List<String> texts(String name) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            wrong(name, "web.sent.notTexts");
            return List.of();
        }
        return list.stream().map(String.class::cast).toList();
    }

    /** The objects of a list; none when left out. */
    public List<Sent> objects(String name) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            wrong(name, "web.sent.notList");
            return List.of();
        }
        List<Sent> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            object(name + "[" + i + "]", list.get(i)).ifPresent(objects::add);
        }
        return objects;
    }

    /** The object of a member. */
    public Optional<Sent> object(String name) {
        Object value = members.get(name);
        return value == null ? Optional.empty() : object(name, value);
    }

    private Optional<Sent> object(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            wrong(name, "web.sent.notObject");
            return Optional.empty();
        }
        Map<String, @Nullable Object> texts = new LinkedHashMap<>();
        map.forEach((key, one) -> texts.put(String.valueOf(key), one));
        return Optional.of(new Sent(texts, place + name + ".", errors));
    }

    /** All members as they are, for what somebody else reads. */
    public Map<String, @Nullable Object> all() {
        return members;
    }

    /** Notes what is wrong with a member. */
    public void wrong(String name, String key, Object... words) {
        errors.add(FieldError.of(place + name, key, words));
    }

    /** @throws Problem VALIDATION with all that was wrong so far */
    public void done() {
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }
}
