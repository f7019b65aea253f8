package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.retning.start.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks the catalogue of the database whether the schema keeps the rules of the house. */
@SuppressWarnings("NullAway.Init")
class CatalogueIT {
    private static final String OUR_TABLES = """
            SELECT c.oid, c.relname FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
              AND c.relname <> 'flyway_schema_history'""";

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyTableAndColumnSaysWhatItHolds() {
        none("""
                SELECT t.relname || coalesce('.' || a.attname, '')
                FROM (%s) t
                JOIN LATERAL (
                    SELECT attnum, attname FROM pg_attribute WHERE attrelid = t.oid AND attnum > 0 AND NOT attisdropped
                    UNION ALL SELECT 0, NULL) a ON true
                WHERE coalesce(btrim(col_description(t.oid, a.attnum)), btrim(obj_description(t.oid, 'pg_class')), '') = ''
                   OR (a.attnum > 0 AND col_description(t.oid, a.attnum) IS NULL)
                ORDER BY 1""");
    }

    /** The index begins with the columns of the key, in any order; the period of a temporal key may stand later in it. */
    @Test
    void everyForeignKeyHasAnIndex() {
        none("""
                SELECT t.relname || '.' || k.conname
                FROM (%s) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
                CROSS JOIN LATERAL (SELECT cardinality(k.conkey) - k.conperiod::int AS plain) n
                WHERE NOT EXISTS (
                    SELECT FROM pg_index i
                    WHERE i.indrelid = t.oid AND i.indpred IS NULL AND i.indkey::smallint[] @> k.conkey
                      AND (i.indkey::smallint[])[0:n.plain - 1] @> k.conkey[1:n.plain])
                ORDER BY 1""");
    }

    /** PostgreSQL itself names what nobody names; NOT NULL is left to it, since no message is made from that name. */
    @Test
    void everyConstraintHasANameOfOurs() {
        none("""
                SELECT t.relname || '.' || k.conname
                FROM (%s) t JOIN pg_constraint k ON k.conrelid = t.oid
                WHERE k.contype NOT IN ('n', 't') AND k.conname ~ '_(pkey|key|fkey|check|excl)[0-9]*$'
                ORDER BY 1""");
    }

    /** A table with versions in it has a guard on each row and on TRUNCATE, and both are on. */
    @Test
    void everyVersionTableIsGuarded() {
        none("""
                SELECT t.relname
                FROM (%s) t
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'in_force'
                LEFT JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgenabled = 'O' AND g.tgtype & 2 = 2
                GROUP BY t.relname
                HAVING NOT coalesce(bool_or(g.tgtype & 29 = 29), false) OR NOT coalesce(bool_or(g.tgtype & 32 = 32), false)
                ORDER BY 1""");
    }

    /**
     * Only the change engine writes versions, and removes none that has begun; nobody but the owner may empty a table or
     * switch its triggers.
     */
    @Test
    void theAppWritesNoVersion() {
        none("""
                SELECT t.relname || ' ' || r.role || ' ' || p.privilege
                FROM (%s) t
                CROSS JOIN (VALUES ('retning_app'), ('retning_engine')) r (role)
                CROSS JOIN (VALUES ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('TRIGGER'), ('REFERENCES')) p (privilege)
                WHERE has_table_privilege(r.role, t.oid, p.privilege)
                  AND (p.privilege IN ('TRUNCATE', 'TRIGGER', 'REFERENCES')
                       OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'in_force')
                          AND (r.role = 'retning_app' OR p.privilege = 'DELETE')
                          AND NOT (r.role = 'retning_engine' AND p.privilege = 'DELETE'
                                   AND EXISTS (SELECT FROM pg_trigger g JOIN pg_proc f ON f.oid = g.tgfoid AND f.proname = 'guard_begun'
                                               WHERE g.tgrelid = t.oid AND g.tgenabled = 'O' AND g.tgtype & 11 = 11)))
                ORDER BY 1""");
    }

    private static void none(String sql) {
        assertEquals(List.of(), database.list(sql.formatted(OUR_TABLES)));
    }
}
