package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which deferred changes a draft carries on, so that writing it anew does not forget where they came from. */
@Singleton
class CarriedOn {
    private final JdbcOperations jdbc;

    CarriedOn(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** A change of the draft that carries on another. */
    private record Origin(
            long deferred,
            String subject,
            String kind,
            @Nullable Long thing) {
        boolean of(NewChange change) {
            return subject.equals(change.change().subject().word())
                    && kind.equals(change.kind().name())
                    && Objects.equals(thing, change.change().id());
        }
    }

    /** The new changes, each tied to what the change of the same kind to the same thing carried on. */
    List<NewChange> tied(long changeSet, List<NewChange> written) {
        List<Origin> origins = new ArrayList<>(origins(changeSet));
        return written.stream()
                .map(change -> change.carryingOn(take(origins, change)))
                .toList();
    }

    private static @Nullable Long take(List<Origin> origins, NewChange change) {
        for (Iterator<Origin> left = origins.iterator(); left.hasNext(); ) {
            Origin origin = left.next();
            if (origin.of(change)) {
                left.remove();
                return origin.deferred();
            }
        }
        return null;
    }

    private List<Origin> origins(long changeSet) {
        return jdbc.prepareStatement("""
                SELECT copied_from, subject, kind, coalesce(activity_id, subgoal_id, grouping_id, goal_id, term_id) AS thing
                FROM changes WHERE change_set_id = ? AND copied_from IS NOT NULL ORDER BY position
                """, statement -> {
            statement.setLong(1, changeSet);
            List<Origin> origins = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    origins.add(new Origin(
                            rows.getLong("copied_from"),
                            rows.getString("subject"),
                            rows.getString("kind"),
                            rows.getObject("thing", Long.class)));
                }
            }
            return origins;
        });
    }
}
