package no.retning.change;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.PlanClock;

/**
 * Ties a Leveranse-ID of the official list to an activity that has a key of our own (domain.md 4). A key names a thing
 * and says nothing about it, so it holds at once and rests on no set; the own key leads to the activity for ever.
 */
@Singleton
public class KeyGiving {
    private final JdbcOperations jdbc;
    private final PlanClock clock;
    private final AsEngine engine;
    private final CurrentPerson current;
    private final Audit audit;

    KeyGiving(JdbcOperations jdbc, PlanClock clock, AsEngine engine, CurrentPerson current, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.engine = engine;
        this.current = current;
        this.audit = audit;
    }

    /**
     * @param ownKey a key of our own, "R-0001"
     * @param key a Leveranse-ID that leads nowhere yet
     */
    @Transactional
    public void give(String ownKey, String key) {
        current.rights().require(Act.IMPORT_LIST);
        int given = engine.run(() -> {
            var at = clock.tick();
            return jdbc.prepareStatement("""
                    INSERT INTO activity_keys (key, activity_id, since)
                    SELECT ?, activity_id, ? FROM activity_keys WHERE key = ?
                    """, statement -> {
                statement.setString(1, key);
                statement.setObject(2, at.atOffset(ZoneOffset.UTC));
                statement.setString(3, ownKey);
                return statement.executeUpdate();
            });
        });
        if (given != 1) {
            throw new IllegalStateException("no activity has the key " + ownKey);
        }
        audit.record("GIVE_KEY", key, Map.of("ownKey", ownKey));
    }
}
