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

    /** A day. */
    record Day(LocalDate date) implements Value {
        @Override
        public String words(Messages t) {
            return t.date(date);
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
