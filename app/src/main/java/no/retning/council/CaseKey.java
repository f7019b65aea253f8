package no.retning.council;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a case: council, year and number, since bare numbers repeat across councils (domain.md 1).
 *
 * @param council slug of the council; an old slug or a name it has borne finds the same case
 * @param year four digits
 * @param number within the year, from 1: 26 in "NUIT 26/25"
 */
public record CaseKey(String council, int year, int number) {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final Pattern PRINTED = Pattern.compile("(\\S.*?)\\s+0*([1-9]\\d{0,3})\\s*/\\s*(\\d{2}|2\\d{3})");

    /** Reads a case as people print it, "NUIT 26/25" or "portefoljeradet 26/2025"; a bare number is no key. */
    public static Optional<CaseKey> parse(@Nullable String printed) {
        Matcher matcher = PRINTED.matcher(printed == null ? "" : printed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(3));
        return of(matcher.group(1), year < 100 ? FIRST_YEAR + year : year, Integer.parseInt(matcher.group(2)));
    }

    /** The key of an address, when year and number can be those of a case. */
    static Optional<CaseKey> of(String council, String year, String number) {
        return year.matches("\\d{4}") && number.matches("[1-9]\\d{0,4}")
                ? of(council, Integer.parseInt(year), Integer.parseInt(number))
                : Optional.empty();
    }

    /** The key, when year and number can be those of a case. */
    static Optional<CaseKey> of(String council, int year, int number) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && number >= 1 && number <= Short.MAX_VALUE
                ? Optional.of(new CaseKey(council, year, number))
                : Optional.empty();
    }

    /** As printed behind the name the council bore: "NUIT 26/25". */
    public String format(String councilName) {
        return councilName + " " + printedNumber();
    }

    /** Number and year as printed: "26/25". */
    public String printedNumber() {
        return String.format(Locale.ROOT, "%d/%02d", number, year % 100);
    }

    /** The address of its page. */
    public String address() {
        return "/raad/" + council + "/sak/" + year + "/" + number;
    }

    /** The key as the API writes it, and the end of its address there: "portefoljeradet/2025/26". */
    public String id() {
        return council + "/" + year + "/" + number;
    }
}
