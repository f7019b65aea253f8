package no.retning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The map of the keyboard.
 *
 * @param on whether shortcuts of a single key work in this browser
 * @param places key of the text of a place, and the shortcuts that work there
 */
public record KeyboardPage(boolean on, Map<String, List<Shortcut>> places) {
    static KeyboardPage of(boolean on, List<Shortcut> shortcuts) {
        var places = new LinkedHashMap<String, List<Shortcut>>();
        for (var shortcut : shortcuts) {
            places.merge(shortcut.where(), List.of(shortcut), KeyboardPage::joined);
        }
        return new KeyboardPage(on, places);
    }

    private static List<Shortcut> joined(List<Shortcut> some, List<Shortcut> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
