package no.retning.edition;

import java.sql.SQLException;
import no.retning.change.FoundedPlan;
import no.retning.start.TestDatabase;

/** Changes the plan behind the engine, as only a superuser can, so that no change set tells why. */
final class Unexplained {
    private Unexplained() {}

    /** Gives a founding activity a description that nobody decided. */
    static void describe(TestDatabase database, int n) {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("UPDATE plan_clock SET last = clock_timestamp()");
            statement.execute("""
                    UPDATE activity_versions v SET in_force = tstzrange(lower(in_force), c.last)
                    FROM plan_clock c, activity_keys k WHERE k.activity_id = v.activity_id AND k.key = '%s'""".formatted(FoundedPlan.key(n)));
            statement.execute("""
                    WITH made AS (INSERT INTO change_sets (title, class, status, ground_type, effect, decided_at, effective_at, recorded_at)
                                  SELECT 'Ingen vet', 'FOUNDING', 'DECIDED', 'FOUNDING', 'AT_ONCE', clock_timestamp(), last, clock_timestamp()
                                  FROM plan_clock RETURNING id)
                    INSERT INTO activity_versions (activity_id, in_force, name, description, phases, certainty, starts_on, starts_precision, change_set_id)
                    SELECT v.activity_id, tstzrange(c.last, NULL), v.name, 'Ingen vet hvorfor', v.phases, v.certainty, v.starts_on, v.starts_precision, made.id
                    FROM activity_versions v, plan_clock c, activity_keys k, made WHERE k.activity_id = v.activity_id AND k.key = '%s'""".formatted(FoundedPlan.key(n)));
            superuser.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
