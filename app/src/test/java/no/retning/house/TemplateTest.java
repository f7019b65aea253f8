package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates keep to the strict content security policy, and hold no words: those stand in the message bundles. */
class TemplateTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    /** Attributes that are read out or shown. */
    private static final Set<String> SHOWN = Set.of(
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "title",
            "alt",
            "placeholder",
            "label",
            "summary",
            "content",
            "data-label");

    private static final Set<String> SHOWN_BUT_TECHNICAL = Set.of("viewport", "color-scheme", "htmx-config", "robots");

    @Test
    void templatesBreakNoPolicy() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.list("../templates", ".jte")) {
            for (var tag : Markup.of(Sources.text(file)).tags()) {
                breaches(tag).forEach(why -> wrong.add("%s:%d %s: %s".formatted(file, tag.line(), tag.name(), why)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void templatesHoldNoWords() {
        var wrong = new ArrayList<String>();
        for (var file : Sources.list("../templates", ".jte")) {
            var markup = Markup.of(Sources.text(file));
            markup.texts().stream()
                    .filter(text -> isWords(text.text()))
                    .forEach(text -> wrong.add(
                            "%s:%d %s".formatted(file, text.line(), text.text().strip())));
            for (var tag : markup.tags()) {
                tag.attributes().entrySet().stream()
                        .filter(attribute -> SHOWN.contains(attribute.getKey()) && isWords(attribute.getValue()))
                        .filter(attribute ->
                                !SHOWN_BUT_TECHNICAL.contains(tag.attributes().getOrDefault("name", "")))
                        .forEach(attribute -> wrong.add("%s:%d %s".formatted(file, tag.line(), attribute)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void scannerFindsWhatItLooksFor() {
        var markup = Markup.of("""
                @param String page
                <%-- a comment --%>
                <a href="/x" onclick="go()" style="x" aria-label="Lukk">${page.length() > 2 ? "a}b" : "c"}</a>
                @if(page.length() > 1)<p class="${page}">Tekst</p>@else<br>@endif
                @template.kit.box(title = "t", content = @`<b>Fet</b>`)
                <script>go()</script><script src="/assets/app.js"></script>""");
        assertEquals(
                List.of("Tekst", "Fet", "go()"),
                markup.texts().stream()
                        .map(Markup.Text::text)
                        .filter(TemplateTest::isWords)
                        .toList());
        var link = markup.tags().getFirst();
        assertEquals(3, link.line());
        assertEquals("Lukk", link.attributes().get("aria-label"));
        assertEquals(List.of("onclick", "style"), breaches(link));
        assertFalse(markup.tags().stream()
                .filter(tag -> tag.name().equals("script"))
                .allMatch(tag -> breaches(tag).isEmpty()));
    }

    private static List<String> breaches(Markup.Tag tag) {
        var wrong = new ArrayList<String>();
        tag.attributes().forEach((name, value) -> {
            var plain = value.toLowerCase(Locale.ROOT).strip();
            if (name.startsWith("on") || name.equals("style") || name.startsWith("hx-on")) {
                wrong.add(name);
            } else if (plain.startsWith("javascript:") || plain.startsWith("js:")) {
                wrong.add(name + "=" + value);
            } else if (name.equals("hx-trigger") && value.contains("[")) {
                wrong.add(name + "=" + value);
            }
        });
        boolean data = tag.attributes().getOrDefault("type", "").endsWith("json");
        if (tag.name().equals("style")
                || (tag.name().equals("script") && !tag.attributes().containsKey("src") && !data)) {
            wrong.add("inline");
        }
        return wrong;
    }

    private static boolean isWords(String text) {
        return WORD.matcher(ENTITY.matcher(text).replaceAll("")).find();
    }
}
