package no.retning.edition;

import static no.retning.change.FoundedPlan.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.retning.change.ChangeKind;
import no.retning.change.Effect;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;
import no.retning.council.CaseKey;
import no.retning.council.DecisionDraft;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.start.TestRetning;
import no.retning.time.Edition;
import org.junit.jupiter.api.Test;

/**
 * Four change sets and one publication at once, 200 times over: each passes the real use case on a thread and a
 * connection of its own. They come one at a time, nothing is lost, and no published version ever changes.
 */
class ConcurrencyIT {
    private static final int ROUNDS = 200;
    private static final int FIRST_YEAR = 2030;

    /** Activities that sets which wait take turns with, so that one never stands in the way of the next. */
    private static final int WAITING = 5;

    private static final String TABLES = """
            WITH asked AS (SELECT ?::timestamptz AS at)
            SELECT md5(string_agg(said, ' ' ORDER BY said)) FROM asked CROSS JOIN LATERAL (
              SELECT row(v.version_id, lower(v.in_force), v.name, v.starts_on, v.change_set_id)::text FROM activity_versions v WHERE v.in_force @> at
              UNION ALL SELECT row(v.version_id, lower(v.in_force), v.grouping_id, v.is_primary)::text FROM placements v WHERE v.in_force @> at
              UNION ALL SELECT row(v.version_id, lower(v.in_force), v.code, v.name)::text FROM subgoal_versions v WHERE v.in_force @> at
              UNION ALL SELECT row(v.version_id, lower(v.in_force), v.name)::text FROM grouping_versions v WHERE v.in_force @> at
              UNION ALL SELECT c::text FROM change_sets c WHERE c.effective_at <= at
              UNION ALL SELECT h::text FROM changes h JOIN change_sets c ON c.id = h.change_set_id AND c.effective_at <= at
            ) t (said)""";

    private record Published(Edition edition, String said) {}

    @Test
    void fourSetsAndOnePublicationAtOnceNeverDisturbEachOther() throws Exception {
        try (var retning = TestRetning.start();
                var here = retning.database().superuser();
                var there = retning.database().superuser();
                var threads = Executors.newFixedThreadPool(5)) {
            var plan = FoundedPlan.found(retning, 3 + WAITING);
            var decided = plan.decidedCase();
            var published = new ArrayList<Published>();
            var sets = new ArrayList<Long>();
            for (int round = 0; round < ROUNDS; round++) {
                var proposed = propose(retning, plan, decided, round);
                sets.addAll(proposed);
                published.add(together(threads, retning, there, plan, proposed, label(round)));
                inForce(plan, round);
                var before = published.get(Math.max(0, round - 1));
                assertEquals(before.said(), said(retning, here, before.edition().dataTime()));
            }
            for (var one : published) {
                assertEquals(
                        one.said(),
                        said(retning, here, one.edition().dataTime()),
                        one.edition().label());
            }
            ordered(plan, sets, published);
        }
    }

    /** One set that waits for a version and three that take effect at once, the last with the decision of its case; in one commit. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    private static List<Long> propose(TestRetning retning, FoundedPlan plan, CaseKey decided, int round) {
        TransactionOperations<Connection> transactions = retning.bean(TransactionOperations.class);
        return transactions.executeWrite(status -> List.of(
                plan.propose(decided, "Venter", rename(4 + round % WAITING, name(4, round))),
                plan.propose(decided, "Straks", rename(1, name(1, round))),
                plan.propose(decided, "Straks", rename(2, name(2, round))),
                plan.propose(plan.undecidedCase(), "Med vedtak", rename(3, name(3, round)))));
    }

    private static ProposedChange rename(int n, String name) {
        return change(n, ChangeKind.RENAME, "name", name);
    }

    private static Published together(
            ExecutorService threads,
            TestRetning retning,
            Connection there,
            FoundedPlan plan,
            List<Long> sets,
            String label)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(sets.size() + 1);
        List<Callable<Object>> acts = List.of(
                () -> plan.decide(sets.get(0), Effect.NEXT_VERSION),
                () -> plan.decide(sets.get(1), Effect.AT_ONCE),
                () -> plan.decide(sets.get(2), Effect.AT_ONCE),
                () -> plan.decideWith(sets.get(3), new DecisionDraft(null, "AS_PROPOSED")));
        var deciding = new ArrayList<Future<Object>>();
        for (var act : acts) {
            deciding.add(threads.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        var publishing = threads.submit(() -> {
            start.await();
            var edition = plan.office(
                            () -> retning.bean(EditionPublishing.class).publish(label, "Runde", null))
                    .edition();
            return new Published(edition, said(retning, there, edition.dataTime()));
        });
        for (var decided : deciding) {
            decided.get();
        }
        return publishing.get();
    }

    /** What takes effect at once has done so; what waited in the round before is in force with this version at the latest. */
    private static void inForce(FoundedPlan plan, int round) {
        for (int n = 1; n <= 3; n++) {
            assertEquals(name(n, round), plan.activity(n, plan.now()).name());
        }
        if (round > 0) {
            assertEquals(
                    name(4, round - 1),
                    plan.activity(4 + (round - 1) % WAITING, plan.now()).name());
        }
    }

    /** No two at one time, each after it was sent in, the versions in order and none ahead of its publication. */
    private static void ordered(FoundedPlan plan, List<Long> sets, List<Published> published) {
        var times = new HashSet<Instant>();
        for (int i = 0; i < sets.size(); i++) {
            var row = plan.set(sets.get(i));
            if (row.effectiveAt() == null) {
                assertTrue(row.waiting() && i >= sets.size() - 4, "lost: " + row);
            } else {
                assertTrue(times.add(row.effectiveAt()), "two sets at one time");
                assertTrue(row.submittedAt() != null && row.effectiveAt().isAfter(row.submittedAt()));
            }
        }
        for (int i = 0; i < published.size(); i++) {
            var edition = published.get(i).edition();
            assertTrue(times.add(edition.dataTime()), "a set at the time of a version");
            assertTrue(!edition.dataTime().isAfter(edition.publishedAt()));
            assertTrue(i == 0
                    || edition.dataTime().isAfter(published.get(i - 1).edition().dataTime()));
        }
    }

    /** All that a reader is told as of a time, and what stands in the tables then, as one sum each. */
    private static String said(TestRetning retning, Connection connection, Instant at) {
        return retning.bean(ActivityRepository.class).list(at, false).hashCode()
                + " "
                + retning.bean(OutlineRepository.class).find(at).hashCode()
                + " "
                + tables(connection, at);
    }

    private static String tables(Connection connection, Instant at) {
        try (var statement = connection.prepareStatement(TABLES)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String label(int round) {
        return "%d-%02d".formatted(FIRST_YEAR + round / 12, round % 12 + 1);
    }

    private static String name(int n, int round) {
        return "Navn %d i runde %d".formatted(n, round);
    }
}
