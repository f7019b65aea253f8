package no.retning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.web.Messages;
import no.retning.wording.Piece;
import no.retning.wording.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A field of a report that says something else than before.
 *
 * @param challenge name of the shared challenge it is about, where it is about one
 */
@Serdeable
@Schema(name = "ReportFieldChange", description = "A field that says something else than in the sending before")
public record FieldChange(
        @Schema(example = "PROGRESS.level") String field,
        @JsonIgnore @Nullable String challenge,
        @Nullable String before,
        @Nullable String after) {

    /** Every field in which two contents differ, in the order of the form. */
    static List<FieldChange> between(ReportContent before, ReportContent after) {
        Map<String, String> was = ReportFields.of(before);
        Map<String, String> is = ReportFields.of(after);
        var all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        var found = new ArrayList<FieldChange>();
        for (String field : all) {
            // That a light was told as unchanged is no change of what it says.
            if (!field.endsWith(".unchanged") && !Objects.equals(was.get(field), is.get(field))) {
                found.add(new FieldChange(field, challenge(field, after, before), was.get(field), is.get(field)));
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable String challenge(String field, ReportContent after, ReportContent before) {
        return Stream.of(after, before)
                .flatMap(it -> it.challenges().stream())
                .filter(it -> field.startsWith("challenge." + it.code() + "."))
                .map(NamedChallenge::name)
                .findFirst()
                .orElse(null);
    }

    /** Word by word; a choice, a day or an amount as a whole, since half of it says nothing. */
    public List<Piece> pieces(Messages t) {
        String was = words(before, t);
        String is = words(after, t);
        if (was.equals(Objects.requireNonNullElse(before, "")) && is.equals(Objects.requireNonNullElse(after, ""))) {
            return WordDiff.of(was, is);
        }
        return Stream.of(new Piece(Piece.Kind.DEL, was), new Piece(Piece.Kind.INS, is))
                .filter(it -> !it.text().isEmpty())
                .toList();
    }

    private String words(@Nullable String value, Messages t) {
        return value == null ? "" : FieldValues.of(field, value, t);
    }
}
