package no.retning.edition;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.retning.change.Conflict;
import no.retning.change.WaitingSets.Tried;
import no.retning.time.Edition;
import no.retning.web.Messages;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/** A published version with the names of the API (interface.md 4). */
@Serdeable
@Schema(name = "Edition", description = "A published version of the roadmap")
record EditionJson(
        @Schema(example = "2026-08") String label,
        @Schema(example = "Q3 2026") String title,
        Instant dataTime,
        Instant publishedAt,

        @Nullable @Schema(description = "The case that endorsed it", example = "Porteføljerådet 3/26")
        String basisCase) {

    static EditionJson of(Edition edition) {
        return new EditionJson(
                edition.label(), edition.title(), edition.dataTime(), edition.publishedAt(), edition.basisCase());
    }

    /** A version as it was just published. */
    @Serdeable
    @Schema(name = "PublishedEdition", description = "A version and what publishing it did")
    record Published(
            String label,
            String title,
            Instant dataTime,
            Instant publishedAt,
            @Nullable String basisCase,

            @Schema(description = "Change sets that came into force, in the order decided")
            List<Applied> applied,

            @Schema(description = "Decided change sets that did not fit the plan")
            List<Waiting> stillWaiting) {

        static Published of(PublishedEdition published, Messages t) {
            Edition edition = published.edition();
            return new Published(
                    edition.label(),
                    edition.title(),
                    edition.dataTime(),
                    edition.publishedAt(),
                    edition.basisCase(),
                    published.applied().stream()
                            .map(it -> new Applied(it.set().id(), it.set().title()))
                            .toList(),
                    published.stillWaiting().stream()
                            .map(it -> Waiting.of(it, t))
                            .toList());
        }
    }

    /** A set that came into force. */
    @Serdeable
    @Schema(name = "AppliedChangeSet")
    record Applied(long changeSet, String title) {}

    /** A set that waits on. */
    @Serdeable
    @Schema(name = "WaitingChangeSet")
    record Waiting(long changeSet, String title, List<Map<String, @Nullable Object>> conflicts) {
        static Waiting of(Tried tried, Messages t) {
            return new Waiting(
                    tried.set().id(),
                    tried.set().title(),
                    tried.conflicts().stream().map(it -> told(it, t)).toList());
        }

        private static Map<String, @Nullable Object> told(Conflict it, Messages t) {
            Map<String, @Nullable Object> told = it.members();
            Text message = it.message();
            told.put("message", message == null ? null : t.get(message));
            return told;
        }
    }
}
