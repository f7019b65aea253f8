package no.retning.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far what is thought is from what was decided (domain.md 3 and 5): computed, never typed.
 *
 * @param basis what it is counted on
 * @param decided the decided day; null where none was decided
 * @param forecast the day it is thought to be
 * @param days how many days later; negative when earlier, null where none was decided
 */
@Serdeable
@Schema(name = "Slippage", description = "How far the forecast is from what was decided")
public record Slippage(
        Basis basis,
        @Nullable LocalDate decided,
        LocalDate forecast,
        @Nullable Long days) {

    /** What slippage is counted on. */
    public enum Basis {
        START,
        END,
        NEXT_PHASE
    }

    /** Of each day that is thought of: the end beside the decided end, or else the start of the next phase. */
    public static List<Slippage> of(ActivityRow row) {
        var status = row.belongings().status();
        if (status == null) {
            return List.of();
        }
        var found = new ArrayList<Slippage>();
        if (status.forecastStartsOn() != null) {
            found.add(of(Basis.START, row.startsOn(), status.forecastStartsOn()));
        }
        if (status.forecastEndsOn() != null) {
            var next = row.belongings().continuesAs().stream()
                    .map(ActivityLink::startsOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            found.add(
                    row.endsOn() == null && next != null
                            ? of(Basis.NEXT_PHASE, next, status.forecastEndsOn())
                            : of(Basis.END, row.endsOn(), status.forecastEndsOn()));
        }
        return List.copyOf(found);
    }

    private static Slippage of(Basis basis, @Nullable LocalDate decided, LocalDate forecast) {
        return new Slippage(
                basis, decided, forecast, decided == null ? null : ChronoUnit.DAYS.between(decided, forecast));
    }
}
