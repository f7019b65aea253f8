package no.retning.search;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A hit as the API tells it. */
@Serdeable
record HitJson(
        @Schema(example = "ACTIVITY") HitKind kind,

        @Schema(description = "Nøkkel, kode eller nummer nå", example = "56876000020107079") @Nullable
        String key,

        @Schema(description = "Nøkkelen eller koden det ble spurt etter, når den nå er en annen") @Nullable
        String formerKey,

        String name,

        @Schema(description = "Tidligere eller kommende navn, når det er det som ble funnet") @Nullable
        String otherName,

        @Schema(description = "Utdrag av det som ble funnet") @Nullable
        String excerpt,

        @Schema(description = "NOW, BEFORE eller AHEAD: om det som ble funnet, gjelder nå")
        When when,

        @Schema(description = "Når det ble avsluttet") @Nullable
        Instant closedAt,

        @Nullable LocalDate date,

        @Schema(description = "Status for et endringsforslag, utfall av et vedtak") @Nullable
        String state,

        @Schema(description = "Om nøkkelen, koden eller nummeret er det det ble spurt etter")
        boolean exact,

        @Schema(description = "Siden treffet leder til", example = "/aktivitet/56876000020107079")
        String address) {

    static HitJson of(Hit hit) {
        return new HitJson(
                hit.kind(),
                hit.label(),
                hit.formerLabel(),
                Marking.text(hit.name()),
                hit.otherName().isEmpty() ? null : Marking.text(hit.otherName()),
                hit.excerpt().isEmpty() ? null : Marking.text(hit.excerpt()),
                hit.when(),
                hit.ended(),
                hit.dated(),
                hit.state(),
                hit.exact(),
                hit.address());
    }
}
