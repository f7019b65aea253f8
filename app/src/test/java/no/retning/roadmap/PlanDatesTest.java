package no.retning.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import no.retning.web.Language;
import no.retning.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of the plan in words. */
class PlanDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 2027-06-30, 3 måneder senere",
        "2027-06-30, 2027-03-31, 3 måneder tidligere",
        "2027-09-30, 2027-12-31, 3 måneder senere",
        "2027-03-31, 2027-06-29, 2 måneder senere",
        "2027-01-31, 2028-01-31, 1 år senere",
        "2027-02-28, 2027-03-27, 27 dager senere"
    })
    void monthsAreCountedFromEndToEnd(LocalDate before, LocalDate after, String words) {
        assertEquals(words, PlanDates.moved(Messages.load(Language.BOKMAL), before, after));
    }

    @Test
    void dateMeansTheLastDayOfItsTime() {
        var day = LocalDate.of(2027, 2, 15);
        assertEquals(day, PlanDates.last(day, null));
        assertEquals(day, PlanDates.last(day, DatePrecision.DAY));
        assertEquals(LocalDate.of(2027, 2, 28), PlanDates.last(day, DatePrecision.MONTH));
        assertEquals(LocalDate.of(2027, 3, 31), PlanDates.last(day, DatePrecision.QUARTER));
        assertEquals(LocalDate.of(2027, 6, 30), PlanDates.last(day, DatePrecision.HALF_YEAR));
        assertEquals(LocalDate.of(2027, 12, 31), PlanDates.last(day, DatePrecision.YEAR));
    }
}
