package no.retning.change;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where what was deferred comes from and where it lives on, as seen from either set (domain.md 2). */
@Singleton
class CarriedSets {
    private final ChangeSetRepository sets;
    private final ChangeSetReading reading;

    CarriedSets(ChangeSetRepository sets, ChangeSetReading reading) {
        this.sets = sets;
        this.reading = reading;
    }

    /** The sets whose deferred changes these carry on. */
    List<Carried> from(List<ChangeRow> rows) {
        return find(rows, ChangeRow::copiedFromSet);
    }

    /** The sets in which the deferred ones of these live on. */
    List<Carried> in(List<ChangeRow> rows) {
        return find(rows, ChangeRow::carriedOnIn);
    }

    private List<Carried> find(List<ChangeRow> rows, Function<ChangeRow, @Nullable Long> other) {
        return rows.stream()
                .map(other)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> sets.find(id).stream())
                .map(set -> new Carried(set, reading.rights().maySeeChangeSet(set.sight(), set.author(), set.reach())))
                .toList();
    }
}
