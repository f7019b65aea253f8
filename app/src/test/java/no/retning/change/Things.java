package no.retning.change;

import java.util.ArrayList;
import java.util.List;
import no.retning.start.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Changes to things that are no activities, and organisations that can own one. */
public final class Things {
    private Things() {}

    /** A change to a goal, a delmål, a gruppering or a term. */
    public static ProposedChange thing(String subject, String key, ChangeKind kind, @Nullable Object... after) {
        return new ProposedChange(subject, key, kind, FoundedPlan.values(after));
    }

    /** Registers an organisation, called so from the beginning of time; one that the migrations bring stays as it is. */
    public static void organization(TestDatabase database, String name, String... aliases) {
        List<String> words = new ArrayList<>(List.of(aliases));
        words.addFirst(name);
        database.list("""
                WITH made AS (
                  INSERT INTO organizations (id) OVERRIDING SYSTEM VALUE
                  SELECT nextval(pg_get_serial_sequence('organizations', 'id'))
                  WHERE NOT EXISTS (SELECT FROM organization_names WHERE name = '%s') RETURNING id)
                INSERT INTO organization_names (organization_id, valid, name, is_alias)
                SELECT id, daterange(NULL, NULL), word, n > 1
                FROM made, string_to_table('%s', ';') WITH ORDINALITY AS named (word, n) RETURNING name""".formatted(name, String.join(";", words)));
    }
}
