package no.retning.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language the interface speaks; what is written in the plan stays as it is written. */
public enum Language {
    BOKMAL("nb", "NO", "d. MMMM uuuu", "HH.mm"),
    NYNORSK("nn", "NO", "d. MMMM uuuu", "HH.mm"),
    ENGLISH("en", "GB", "d MMMM uuuu", "HH:mm");

    private final String code;
    private final Locale locale;
    private final String day;
    private final String time;

    Language(String code, String country, String day, String time) {
        this.code = code;
        this.locale = Locale.of(code, country);
        this.day = day;
        this.time = time;
    }

    /** As pages, cookies and bundles state it. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** Pattern of a day in words. */
    String day() {
        return day;
    }

    /** Pattern of a time of day. */
    String time() {
        return time;
    }

    public static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** Norwegian without saying which is bokmål, which most write; nothing for languages we do not speak. */
    static Optional<Language> of(Locale wanted) {
        return of(wanted.getLanguage().equals("no") ? BOKMAL.code : wanted.getLanguage());
    }
}
