package no.retning.council;

import java.time.LocalDate;
import no.retning.web.Messages;

/** A value of a field of the plan, as a page says it. */
public sealed interface Value {
    /** In the reader's language. */
    String words(Messages t);

    /** A name or a description, compared word by word. */
    record Prose(String text) implements Value {
        @Override
        public String words(Messages t) {
            return text;
        }
    }

    /** A code, a place, a name among several. */
    record Plain(String text) implements Value {
        @Override
        public String words(Messages t) {
            return text;
        }
    }

    /** A day, or the longer time it stands for. */
    record Day(LocalDate date, String precision) implements Value {
        private static final int FIRST_HALF = 6;

        Day(LocalDate date) {
            this(date, "DAY");
        }

        @Override
        public String words(Messages t) {
            return switch (precision) {
                case "MONTH" -> t.month(date);
                case "QUARTER" -> t.quarter(date);
                case "HALF_YEAR" -> t.get("change.halfYear", date.getMonthValue() > FIRST_HALF ? 2 : 1, date.getYear());
                case "YEAR" -> String.valueOf(date.getYear());
                default -> t.date(date);
            };
        }
    }

    /** A value with a word of its own, such as a phase. */
    record Known(String key) implements Value {
        @Override
        public String words(Messages t) {
            return t.get(key);
        }
    }
}
