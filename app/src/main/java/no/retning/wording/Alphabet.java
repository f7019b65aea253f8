package no.retning.wording;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** The order of names: Norwegian whatever language the page is in, since the names are (æ, ø and å last, aa as å). */
public final class Alphabet {
    private static final Collator LETTERS = Collator.getInstance(Locale.of("nb", "NO"));

    /** Word by word, so that a short word comes before a longer one that begins with it, as in the database. */
    public static final Comparator<String> NORWEGIAN =
            (one, other) -> Arrays.compare(one.split(" ", -1), other.split(" ", -1), LETTERS::compare);

    private Alphabet() {}
}
