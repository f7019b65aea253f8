package no.retning.edition;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.change.Things;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.start.TestDatabase;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Every way found to alter a published version is refused, whoever tries; see attempts.sql and allowed.sql. */
@SuppressWarnings("NullAway.Init")
class PublishedVersionGuardIT {
    /** What refuses: our guards, no right to the table, or a constraint that holds for every row. */
    private static final Set<String> REFUSALS = Set.of("23000", "23514", "42501", "23P01", "23503", "0A000");

    private static final String TICK =
            "UPDATE plan_clock SET last = greatest(clock_timestamp(), last + interval '1 microsecond')";

    private static TestRetning retning;
    private static TestDatabase database;
    private static Instant published;
    private static String said;

    @BeforeAll
    static void publish() throws Exception {
        retning = TestRetning.start();
        database = retning.database();
        var plan = FoundedPlan.found(retning, 4);
        List.of("Eier én RHF", "Eier to RHF").forEach(it -> Things.organization(database, it));
        GuardedInitiatives.adopt(plan);
        plan.adopt(
                "Et vedtak",
                change(1, ChangeKind.ASSIGN_OWNER, "owners", List.of("Eier én RHF", "Eier to RHF")),
                change(1, ChangeKind.SET_MILESTONE, "milestone", "AVAILABLE", "on", "2027-01-01"),
                creation("term", "name", "Tillitsmodell"),
                change(1, ChangeKind.RENAME, "name", "Vedtatt navn"),
                change(2, ChangeKind.SPLIT, "into", List.of(Map.of("name", "A"), Map.of("name", "B"))),
                change(3, ChangeKind.PLACE_ALSO, "subGoal", "2.A", "grouping", "Journal"));
        statements("published.sql").forEach(database::list);
        var basis = plan.decidedCase();
        published = plan.office(() -> retning.bean(EditionPublishing.class)
                        .publish("2026-08", "Q3 2026", basis.council() + " " + basis.number() + "/" + basis.year()))
                .edition()
                .dataTime();
        plan.adopt("Etterpå", change(1, ChangeKind.RENAME, "name", "Nyere navn"), change(4, ChangeKind.CLOSE));
        said = said();
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void everyAttemptIsRefusedWhoeverTries() throws Exception {
        var attempts = statements("attempts.sql");
        assertTrue(attempts.size() > 80, attempts.size() + " attempts");
        var succeeded = new ArrayList<String>();
        for (var who : List.of("superuser", "owner", "retning_engine", "retning_app")) {
            try (var connection = as(who)) {
                for (var attempt : attempts) {
                    String outcome = attempt(connection, attempt);
                    if (!REFUSALS.contains(outcome)) {
                        succeeded.add(who + " " + outcome + ": " + attempt);
                    }
                }
            }
        }
        assertEquals(List.of(), succeeded);
        assertEquals(said, said());
    }

    @Test
    void theSuperuserIsRefusedByTheGuardAndNotByAccident() throws Exception {
        var otherwise = new ArrayList<String>();
        try (var connection = database.superuser()) {
            for (var attempt : statements("attempts.sql")) {
                String outcome = attempt(connection, attempt);
                if (!outcome.equals("23000") && !attempt.contains("-- ")) {
                    otherwise.add(outcome + ": " + attempt);
                }
            }
        }
        assertEquals(List.of(), otherwise);
    }

    @Test
    void whatComesLaterIsAllowed() throws Exception {
        var refused = new ArrayList<String>();
        try (var connection = database.superuser()) {
            for (var allowed : statements("allowed.sql")) {
                String outcome = attempt(connection, allowed);
                if (!outcome.isEmpty()) {
                    refused.add(outcome + ": " + allowed);
                }
            }
        }
        assertEquals(List.of(), refused);
        assertEquals(said, said());
    }

    @Test
    void copyIsRefusedToo() throws Exception {
        var plan = List.of("activity_versions", "placements", "activity_owners", "milestones", "activity_keys");
        var portfolio = List.of("term_versions", "initiative_versions", "initiative_owners", "initiative_keys");
        for (var table : Stream.of(plan, portfolio).flatMap(List::stream).toList()) {
            try (var connection = database.superuser()) {
                var copy = new CopyManager(connection.unwrap(BaseConnection.class));
                var rows = new StringWriter();
                copy.copyOut("COPY (SELECT * FROM " + table + " LIMIT 1) TO STDOUT", rows);
                var refused = assertThrows(
                        SQLException.class,
                        () -> copy.copyIn("COPY " + table + " FROM STDIN", new StringReader(rows.toString())));
                assertEquals("23000", refused.getSQLState(), table + refused.getMessage());
            }
        }
    }

    /** Whoever writes behind the data time of a publication under way waits for it, and is then refused. */
    @Test
    void whatIsWrittenWhileAPublicationIsUnderWayWaitsAndIsRefused() throws Exception {
        var behind = statements("behind.sql");
        try (var threads = Executors.newSingleThreadExecutor()) {
            int n = 1;
            for (String isolation : List.of("READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE")) {
                for (var write : behind) {
                    whileAPublicationIsUnderWay(threads, isolation, write, n++);
                }
            }
        }
        assertEquals(said, said());
    }

    private static void whileAPublicationIsUnderWay(ExecutorService threads, String isolation, String write, int n)
            throws Exception {
        try (var office = database.superuser();
                var other = database.superuser()) {
            String underWay = numbered(write, office, n);
            office.setAutoCommit(false);
            other.setAutoCommit(false);
            run(other, "SET TRANSACTION ISOLATION LEVEL " + isolation);
            run(other, "SELECT count(*) FROM editions");
            run(office, TICK);
            run(
                    office,
                    "UPDATE change_sets SET effective_at = (SELECT last FROM plan_clock), recorded_at = clock_timestamp()"
                            + " WHERE title = 'Under veis " + n + "'");
            run(office, TICK);
            run(office, """
                    INSERT INTO editions (label, title, data_time, published_at)
                    SELECT '%d-12', 'Under veis', last, clock_timestamp() FROM plan_clock""".formatted(3000 + n));
            var writing = threads.submit(() -> attempt(other, underWay));
            Thread.sleep(50);
            boolean waited = !writing.isDone();
            run(office, "COMMIT");
            String outcome = writing.get(20, TimeUnit.SECONDS);
            assertTrue(waited, "did not wait (" + isolation + "): " + underWay);
            assertTrue(
                    Set.of("23000", "23514", "40001").contains(outcome), isolation + " " + outcome + ": " + underWay);
        }
    }

    /** A waiting set on a case of its own, which the publication will bring into force, and the time before it. */
    private static String numbered(String write, Connection office, int n) throws Exception {
        run(office, TICK);
        run(office, statements("under_way.sql").getFirst().replace(":n", String.valueOf(n)));
        return write.replace(":set", "(SELECT id FROM change_sets WHERE title = 'Under veis " + n + "')")
                .replace(":case", "(SELECT id FROM cases WHERE title = 'Under veis " + n + "')")
                .replace(":meeting", "(SELECT meeting_id FROM cases WHERE title = 'Under veis " + n + "')")
                .replace(
                        ":T", "'" + database.list("SELECT last FROM plan_clock").getFirst() + "'::timestamptz");
    }

    private static Connection as(String who) {
        return switch (who) {
            case "superuser" -> database.superuser();
            case "owner" -> database.owner();
            case "retning_engine" -> database.engine();
            default -> database.app();
        };
    }

    /** The SQL state that refused it, at once or at commit; empty when it went through. Leaves nothing behind. */
    private static String attempt(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try {
            run(
                    connection,
                    sql.replace(":E", "'" + published + "'::timestamptz").replace(":key", "'" + key(1) + "'"));
            run(connection, "SET CONSTRAINTS ALL IMMEDIATE");
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            connection.rollback();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The statements of a file, apart by empty lines, so that one attempt can be several. */
    private static List<String> statements(String file) throws IOException {
        return Arrays.stream(Files.readString(Path.of("src/test/resources/edition/" + file))
                        .split("\n\\s*\n"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String said() throws IOException {
        var outline = retning.bean(OutlineRepository.class).find(published);
        return outline
                + database.list(statements("said.sql").getFirst()).toString()
                + retning.bean(ActivityRepository.class).list(published, true);
    }
}
