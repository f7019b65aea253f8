package no.retning.organization;

import java.time.LocalDate;
import no.retning.time.Oslo;
import no.retning.web.Problem;

/** Days as forms and programs write them. */
final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Days() {}

    /** @throws Problem VALIDATION when it is no day between 1900 and 2100 */
    static LocalDate read(String field, String text) {
        return Oslo.read(text)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> Problem.validation(field, "organization.error.day"));
    }
}
