package no.retning.web;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every text of the pages, from the bundles {@code i18n/<feature>_<language>.properties}, and dates in words. */
public final class Messages {
    /** Name of the texts for what is stored, in bokmål whoever asks. */
    public static final String STORED = "stored";

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Supplier<Spoken> spoken;
    private final boolean strict;

    /** A language and all keys of all features in it. */
    private record Spoken(Language language, Map<String, String> texts) {}

    /**
     * @param texts all keys of all features
     * @param strict whether a key that is missing is an error (tests) or is shown as it is (production)
     */
    Messages(Language language, Map<String, String> texts, boolean strict) {
        var one = new Spoken(language, texts);
        this.spoken = () -> one;
        this.strict = strict;
    }

    private Messages(Supplier<Spoken> spoken) {
        this.spoken = spoken;
        this.strict = isStrict();
    }

    /**
     * The bundles on the class path; strict when the system property {@code retning.strict} is true, else what is not
     * translated stands in bokmål.
     */
    public static Messages load(Language language) {
        boolean strict = isStrict();
        Map<String, String> texts = new HashMap<>(strict ? Map.of() : Bundles.read(Language.BOKMAL));
        texts.putAll(Bundles.read(language));
        return new Messages(language, Map.copyOf(texts), strict);
    }

    /** Texts that are in another language from one call to the next, as whoever is at hand wants them. */
    static Messages following(Supplier<Messages> current) {
        return new Messages(() -> current.get().spoken.get());
    }

    private static boolean isStrict() {
        return Boolean.getBoolean("retning.strict");
    }

    public Language spoken() {
        return spoken.get().language();
    }

    /** Code of the language, as pages state it. */
    public String language() {
        return spoken().code();
    }

    /**
     * What {@code lang} states where a name or text from the plan stands: it is Norwegian also on an English page, and
     * is to be read out as such. Null, which leaves the attribute out, where the page is Norwegian.
     */
    public @Nullable String ofPlan() {
        return spoken() == Language.ENGLISH ? Language.BOKMAL.code() : null;
    }

    /**
     * The text with {@code {0}}, {@code {1}} … filled in. Numbers are written without grouping, so that years and
     * case numbers stay whole; {@link #number} groups. {@code {0,choice,0#none|1#one|1<{0} many}} counts.
     */
    public String get(String key, Object... arguments) {
        var now = spoken.get();
        String text = now.texts().get(key);
        if (text == null) {
            if (strict) {
                throw new IllegalArgumentException("no text for " + key + " in " + now.language());
            }
            return key;
        }
        if (arguments.length == 0) {
            return text;
        }
        Object[] said = Arrays.stream(arguments)
                .map(it -> it instanceof LocalDate day ? date(day) : it)
                .toArray();
        return filled(text, now.language().locale(), said);
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
        return spoken.get().texts().containsKey(key);
    }

    /** "11. september 2025". */
    public String date(LocalDate date) {
        return words(spoken().day(), date);
    }

    /** "september 2025". */
    public String month(LocalDate date) {
        return words("MMMM uuuu", date);
    }

    /** The day in Oslo, "11. september 2025". */
    public String date(Instant at) {
        return date(at.atZone(OSLO).toLocalDate());
    }

    /** Day and time in Oslo, "11. september 2025 kl. 14.05"; the time never stands alone on a line. */
    public String moment(Instant at) {
        return get("web.moment", date(at), words(spoken().time(), at.atZone(OSLO)));
    }

    /** From when something holds: the day alone where that is its start in Oslo, else the moment. */
    public String since(Instant at) {
        return at.atZone(OSLO).toLocalTime().toSecondOfDay() == 0 ? date(at) : moment(at);
    }

    /** "3. kvartal 2026". */
    public String quarter(LocalDate date) {
        return get("web.quarter", date.get(IsoFields.QUARTER_OF_YEAR), date.getYear());
    }

    /** A count or amount, with its thousands apart. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(spoken().locale()).format(value);
    }

    private String words(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, spoken().locale()).format(time);
    }

    private static String filled(String text, Locale locale, Object[] arguments) {
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
