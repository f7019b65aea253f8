package no.retning.web;

import java.util.List;

/** Something to say, in whatever language the reader has: a key of a message bundle and what goes into it. */
public record Text(String key, List<Object> arguments) {
    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
