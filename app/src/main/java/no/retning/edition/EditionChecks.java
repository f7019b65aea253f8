package no.retning.edition;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.retning.council.CaseKey;
import no.retning.council.CaseRepository;
import no.retning.council.CaseRow;
import no.retning.time.Edition;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wrote about a version to be published, and tells all that is wrong with it at once. */
@Singleton
class EditionChecks {
    private static final Pattern LABEL = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int LONGEST_TITLE = 100;

    /**
     * @param basisCase id of the case that endorsed it, or null
     */
    record Checked(String label, String title, @Nullable Long basisCase) {}

    private final CaseRepository cases;

    EditionChecks(CaseRepository cases) {
        this.cases = cases;
    }

    /**
     * @param last the version before, if any
     * @throws Problem VALIDATION
     */
    Checked check(@Nullable String label, @Nullable String title, @Nullable String basisCase, Optional<Edition> last) {
        List<FieldError> errors = new ArrayList<>();
        String name = stripped(label);
        if (!LABEL.matcher(name).matches()) {
            errors.add(FieldError.of("label", "edition.error.label"));
        } else if (last.isPresent() && name.compareTo(last.get().label()) <= 0) {
            errors.add(FieldError.of(
                    "label", "edition.error.labelNotLater", last.get().label()));
        }
        String words = stripped(title);
        if (words.isEmpty()) {
            errors.add(FieldError.of("title", "edition.error.noTitle"));
        } else if (words.length() > LONGEST_TITLE) {
            errors.add(FieldError.of("title", "edition.error.longTitle", LONGEST_TITLE));
        }
        String printed = stripped(basisCase);
        Optional<CaseRow> basis = CaseKey.parse(printed).flatMap(cases::find);
        if (!printed.isEmpty() && basis.isEmpty()) {
            errors.add(FieldError.of("basisCase", "edition.error.noSuchCase", printed));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        return new Checked(name, words, basis.map(CaseRow::id).orElse(null));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
