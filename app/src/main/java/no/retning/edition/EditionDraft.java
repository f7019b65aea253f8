package no.retning.edition;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import no.retning.web.Sent;
import org.jspecify.annotations.Nullable;

/**
 * A version to be published, as it is sent.
 *
 * @param basisCase the case that endorsed it: as printed, or an object with council, year and number
 */
@Serdeable
@Schema(name = "EditionDraft", description = "A version to be published")
record EditionDraft(
        @Nullable @Schema(description = "Year and month, later than the one before", example = "2027-02")
        String label,

        @Nullable @Schema(example = "Q1 2027") String title,

        @Nullable
        @Schema(
                description = "The case that endorsed it, as cited or as an object with council, year and number",
                example = "Porteføljerådet 3/26")
        String basisCase) {

    /** @throws no.retning.web.Problem VALIDATION when a member is no text, or is none of ours */
    static EditionDraft of(@Nullable Map<String, @Nullable Object> body) {
        Sent sent = Sent.of(body).only("label", "title", "basisCase");
        String label = sent.text("label");
        String title = sent.text("title");
        String basisCase = sent.all().get("basisCase") instanceof Map<?, ?> ? printed(sent) : sent.text("basisCase");
        sent.done();
        return new EditionDraft(label, title, basisCase);
    }

    private static @Nullable String printed(Sent sent) {
        return sent.object("basisCase")
                .map(key -> {
                    key.only("council", "year", "number");
                    return key.required("council") + " " + key.number("number") + "/" + key.number("year");
                })
                .orElse(null);
    }
}
