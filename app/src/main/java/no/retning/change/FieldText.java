package no.retning.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between what is typed in a field of a form and the value of {@code after}. */
final class FieldText {
    private static final Pattern KEY = Pattern.compile("\\d{17}|[RT]-\\d{4,}");
    private static final String INFERRED = "?";

    private FieldText() {}

    /** @param typed all texts of the field; several of one that can be ticked */
    static @Nullable Object value(String field, List<String> typed) {
        String text = typed.stream().findFirst().orElse("").strip().replace("\r\n", "\n");
        return switch (field) {
            case "phases" -> typed;
            case "supports" -> typed.stream().filter(it -> !it.isEmpty()).toList();
            case "owners" -> lines(text).map(FieldText::owner).toList();
            case "with", "activities" -> lines(text).map(FieldText::key).toList();
            case "dependsOn" -> lines(text).map(FieldText::dependency).toList();
            case "activity" -> text.isEmpty() ? null : key(text);
            case "supporting" -> text.equals("true");
            default -> text.isEmpty() ? null : text;
        };
    }

    /** What the field says of a value. */
    static List<String> texts(String field, @Nullable Object value) {
        return switch (value) {
            case null -> List.of("");
            case List<?> many when field.equals("owners") -> List.of(String.join("\n", owners(many)));
            case List<?> many when field.equals("dependsOn") -> List.of(String.join("\n", dependencies(many)));
            case List<?> many
            when field.equals("with") || field.equals("activities") ->
                List.of(String.join("\n", many.stream().map(String::valueOf).toList()));
            case List<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }

    /** The key in what was typed, which may have a name beside it; a code of a delmål as it is stored. */
    static String key(String typed) {
        Matcher key = KEY.matcher(typed);
        String first = typed.split("\\s", 2)[0];
        return key.find() ? key.group() : SubGoalCode.fits(first) ? SubGoalCode.canonical(first) : typed;
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** A question mark behind the name says that nobody has confirmed it. */
    private static Map<String, Object> owner(String line) {
        boolean inferred = line.endsWith(INFERRED);
        Map<String, Object> owner = new LinkedHashMap<>();
        owner.put(
                "organization", inferred ? line.substring(0, line.length() - 1).strip() : line);
        owner.put("inferred", inferred);
        return owner;
    }

    /** The key of another initiative, and behind it what is needed. */
    private static Map<String, @Nullable Object> dependency(String line) {
        Matcher found = KEY.matcher(line);
        Map<String, @Nullable Object> dependency = new LinkedHashMap<>();
        boolean keyed = found.lookingAt();
        String what = keyed
                ? line.substring(found.end()).replaceFirst("^\\s*:?\\s*", "").strip()
                : "";
        dependency.put("initiative", keyed ? found.group() : line);
        dependency.put("what", what.isEmpty() ? null : what);
        return dependency;
    }

    private static List<String> dependencies(List<?> dependencies) {
        return dependencies.stream()
                .map(it -> it instanceof Map<?, ?> other
                        ? other.get("initiative") + (other.get("what") == null ? "" : ": " + other.get("what"))
                        : String.valueOf(it))
                .toList();
    }

    private static List<String> owners(List<?> owners) {
        List<String> lines = new ArrayList<>();
        for (Object owner : owners) {
            if (owner instanceof Map<?, ?> it) {
                lines.add(it.get("organization") + (Boolean.TRUE.equals(it.get("inferred")) ? " " + INFERRED : ""));
            } else {
                lines.add(String.valueOf(owner));
            }
        }
        return lines;
    }
}
