package no.retning.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses with what stands after the question mark. */
public final class Addresses {
    private Addresses() {}

    /** The path, which may ask for something already, with the values that are not empty, in the map's order, encoded. */
    public static String of(String path, Map<String, String> query) {
        String words = query.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return words.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + words;
    }

    /** A text as it may stand in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
