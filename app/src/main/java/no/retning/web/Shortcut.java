package no.retning.web;

/**
 * A shortcut of a single key, as the map of the keyboard ({@code /tastatur}) lists it: a bean of this type puts it
 * there, as {@link NavEntry} does with the menu. What it does stands in the markup, and {@code keys.js} does it:
 *
 * <ul>
 *   <li>{@code data-key="u"} on a link or button: the key presses it; on a field: the key moves the focus there.
 *   <li>{@code data-key-item} on each line of a list ({@code tabindex="-1"} and an id): j and k move between lines, and
 *       a {@code data-key} inside one works while the focus is in that line.
 *   <li>{@code data-then="next"} on a control in a line: after htmx has put the answer in, the focus goes to the line
 *       after; without it, back to the line. What the answer marks {@code autofocus} comes before both.
 *   <li>{@code @template.kit.key(key = "u")} beside the words shows the key, only where shortcuts work.
 * </ul>
 *
 * They are off for whoever switched them off there (WCAG 2.1.4): then nothing listens, and no key is shown.
 *
 * @param key as it is typed: "u", "?"
 * @param where key of the text that tells where it works; those of one place stand together
 * @param text key of what it does
 * @param order smallest first: everywhere 10, lists 20, a feature's own 100
 */
public record Shortcut(String key, String where, String text, int order) {}
