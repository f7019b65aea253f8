package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was deferred lives on in a draft of its own, which knows what it carries on also when it is written anew.
 */
@Singleton
class CarriedOn {
    private final JdbcOperations jdbc;
    private final ChangeSetRecords records;
    private final ChangeStore changes;

    CarriedOn(JdbcOperations jdbc, ChangeSetRecords records, ChangeStore changes) {
        this.jdbc = jdbc;
        this.records = records;
        this.changes = changes;
    }

    /**
     * Begins the draft, by whoever wrote the set. A gruppering that was rejected while something in it was only put off
     * comes along, or the draft could not be sent in.
     *
     * @return its id
     */
    long begin(ChangeSetRow set, List<StoredChange> all, Map<Long, Verdict> verdicts) {
        long draft = records.insert(set.title(), set.reason(), set.changeClass().name(), set.proposedBy());
        records.copyGround(set.id(), draft);
        int last = records.copyDeferred(set.id(), draft);
        Set<String> needed = of(Outcome.DEFERRED, all, verdicts)
                .flatMap(it -> it.change().needs().stream())
                .collect(Collectors.toSet());
        List<NewChange> missing = new ArrayList<>();
        of(Outcome.REJECTED, all, verdicts)
                .filter(it -> it.change() instanceof CreateGrouping)
                .filter(it -> it.change().makes().stream().anyMatch(needed::contains))
                .forEach(it -> missing.add(new NewChange(
                        last + missing.size() + 1, it.kind(), it.change(), it.wanted(), it.before(), null, null)));
        changes.add(draft, missing, null);
        return draft;
    }

    private static Stream<StoredChange> of(Outcome outcome, List<StoredChange> all, Map<Long, Verdict> verdicts) {
        return all.stream().filter(it -> {
            Verdict verdict = verdicts.get(it.id());
            return verdict != null && verdict.outcome() == outcome;
        });
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
                SELECT copied_from, subject, kind, coalesce(activity_id, subgoal_id, grouping_id, goal_id, term_id, initiative_id) AS thing
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
