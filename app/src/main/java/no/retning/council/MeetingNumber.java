package no.retning.council;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a meeting within its council, "3/2026" on paper and "3-2026" in addresses.
 *
 * @param number within the year, from 1
 * @param year four digits
 */
public record MeetingNumber(int number, int year) {
    private static final Pattern FORM = Pattern.compile("0*([1-9]\\d{0,3})\\s*[/-]\\s*(2\\d{3})");

    /** Reads "3/2026" and "3-2026"; four digits behind tell the year. */
    public static Optional<MeetingNumber> parse(@Nullable String words) {
        Matcher matcher = FORM.matcher(words == null ? "" : words.strip());
        return matcher.matches()
                ? Optional.of(new MeetingNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                        .filter(MeetingNumber::possible)
                : Optional.empty();
    }

    private boolean possible() {
        return year <= CaseKey.LAST_YEAR;
    }

    /** As the address has it, "3-2026". */
    public String slug() {
        return number + "-" + year;
    }

    @Override
    public String toString() {
        return number + "/" + year;
    }
}
