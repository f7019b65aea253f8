package no.retning.web;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;

/** Every text of the pages, from the bundles {@code i18n/<feature>_<language>.properties}, and dates in words. */
public final class Messages {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final String language;
    private final Locale locale;
    private final Map<String, String> texts;
    private final boolean strict;

    /**
     * @param texts all keys of all features
     * @param strict whether a key that is missing is an error (tests) or is shown as it is (production)
     */
    Messages(String language, Map<String, String> texts, boolean strict) {
        this.language = language;
        this.locale = Locale.of(language, "NO");
        this.texts = texts;
        this.strict = strict;
    }

    /** The bundles on the class path; strict when the system property {@code retning.strict} is true. */
    public static Messages load(String language) {
        return new Messages(language, Bundles.read(language), Boolean.getBoolean("retning.strict"));
    }

    /** Code of the language, as pages state it. */
    public String language() {
        return language;
    }

    /**
     * The text with {@code {0}}, {@code {1}} … filled in. Numbers are written without grouping, so that years and
     * case numbers stay whole; {@link #number} groups. {@code {0,choice,0#none|1#one|1<{0} many}} counts.
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            if (strict) {
                throw new IllegalArgumentException("no text for " + key + " in " + language);
            }
            return key;
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** The same for a text that was chosen where the language is not known. */
    public String get(Text text) {
        return get(text.key(), text.arguments().toArray());
    }

    /** The text of a value of an enum: key {@code prefix.NAME}. */
    public String of(String prefix, Enum<?> value) {
        return get(prefix + "." + value.name());
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** "11. september 2025". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d. MMMM uuuu", locale).format(date);
    }

    /** The day in Oslo, "11. september 2025". */
    public String date(Instant at) {
        return date(at.atZone(OSLO).toLocalDate());
    }

    /** Day and time in Oslo, "11. september 2025 kl. 14.05". */
    public String moment(Instant at) {
        return get("web.moment", date(at), DateTimeFormatter.ofPattern("HH.mm").format(at.atZone(OSLO)));
    }

    /** "3. kvartal 2026". */
    public String quarter(LocalDate date) {
        return get("web.quarter", date.get(IsoFields.QUARTER_OF_YEAR), date.getYear());
    }

    /** A count or amount, with its thousands apart. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String filled(String text, Object[] arguments) {
        MessageFormat format = new MessageFormat(text, locale);
        NumberFormat plain = NumberFormat.getIntegerInstance(locale);
        plain.setGroupingUsed(false);
        var given = format.getFormatsByArgumentIndex();
        for (int i = 0; i < given.length && i < arguments.length; i++) {
            if (given[i] == null && (arguments[i] instanceof Integer || arguments[i] instanceof Long)) {
                format.setFormatByArgumentIndex(i, plain);
            }
        }
        return format.format(arguments);
    }
}
