package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random sets of every kind, from a seed that is told when something fails: the change log alone makes the plan. */
@SuppressWarnings("NullAway.Init")
class ReplayIT {
    private static final long SEED = Long.getLong("replay.seed", 20260911L);
    private static final int SETS = 80;
    private static final int MOST_TRIES = 6;

    private static final Random RANDOM = new Random(SEED);
    private static final Map<Long, Instant> APPLIED = new LinkedHashMap<>();
    private static final Map<Instant, String> ANSWERED = new LinkedHashMap<>();
    private static ChangeLog log;

    @BeforeAll
    static void live() {
        log = new ChangeLog();
        for (int n = 0; n < SETS; n++) {
            // Round after round every kind has its turn, with others beside it.
            var kinds = new ArrayList<>(List.of(RandomChanges.KINDS.get(n % RandomChanges.KINDS.size())));
            for (int more = RANDOM.nextInt(4); more > 0; more--) {
                kinds.add(RandomChanges.KINDS.get(RANDOM.nextInt(RandomChanges.KINDS.size())));
            }
            Instant at = FoundedPlan.FOUNDED.plus(Duration.ofHours(n + 1L));
            written(kinds).ifPresent(set -> {
                log.apply(set, at);
                APPLIED.put(set, at);
                ANSWERED.put(at, log.told(at));
            });
        }
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    void everyKindWasAmongThem() {
        var missing = new TreeSet<>(RandomChanges.KINDS);
        missing.removeAll(log.kinds());
        assertEquals(Set.of(), missing, "seed " + SEED);
        assertTrue(APPLIED.size() > SETS / 2, APPLIED.size() + " sets of seed " + SEED);
    }

    @Test
    void whatWasAnsweredThenIsAnsweredNow() {
        ANSWERED.forEach((at, answer) -> assertEquals(answer, log.told(at), "seed " + SEED + " at " + at));
    }

    @Test
    void replayingFromNothingGivesEveryAnswer() {
        var again = new ChangeLog();
        try {
            APPLIED.forEach((set, at) -> {
                again.copy(log, set);
                again.apply(set, at);
            });
            for (Instant at : APPLIED.values()) {
                assertEquals(log.answer(at), again.answer(at), "seed " + SEED + " at " + at);
            }
        } finally {
            again.close();
        }
    }

    @Test
    void nothingIsOrphanedNothingOverlapsAndThereIsNoGap() throws Exception {
        String breaches = Files.readString(Path.of("src/test/resources/change/plan_is_whole.sql"));
        assertEquals(List.of(), log.database().list(breaches), "seed " + SEED);
    }

    /** Cuts the wire at each statement in turn, and at the commit: all of a set is stored, or nothing. */
    @Test
    void aFaultAtAnyStepLeavesNothing() throws Exception {
        try (var superuser = log.database().superuser();
                var statement = superuser.createStatement()) {
            long set = written(RandomChanges.KINDS).orElseThrow();
            Instant at = FoundedPlan.FOUNDED.plus(Duration.ofHours(SETS + 10L));
            statement.execute(Files.readString(Path.of("src/test/resources/change/fault.sql")));
            String before = log.everything();
            int step = 1;
            while (fails(statement, step, set, at)) {
                assertEquals(before, log.everything(), "cut at step " + step + ", seed " + SEED);
                step++;
            }
            assertTrue(step > 40, step + " steps");
            assertTrue(!before.equals(log.everything()));
        }
    }

    private static boolean fails(java.sql.Statement statement, int step, long set, Instant at) throws Exception {
        statement.execute("UPDATE fault_at SET step = " + step + "; ALTER SEQUENCE fault_step RESTART");
        try {
            log.apply(set, at);
            return false;
        } catch (RuntimeException cut) {
            return true;
        } finally {
            statement.execute("UPDATE fault_at SET step = NULL");
        }
    }

    /** A decided set of the kinds; what does not fit the plan or the others is left out, as a person would. */
    private static Optional<Long> written(List<String> kinds) {
        var changes = new ArrayList<ProposedChange>();
        var random = new RandomChanges(RANDOM, log.plan());
        kinds.forEach(kind -> changes.addAll(random.of(kind)));
        for (int tries = 0; tries < MOST_TRIES && !changes.isEmpty(); tries++) {
            try {
                return Optional.of(log.decided(changes));
            } catch (Problem problem) {
                assertEquals(Problem.Code.VALIDATION, problem.code(), problem.toString());
                leaveOut(changes, problem);
            }
        }
        return Optional.empty();
    }

    private static void leaveOut(List<ProposedChange> changes, Problem problem) {
        var wrong = new HashSet<Integer>();
        problem.errors()
                .forEach(error -> wrong.add(Integer.parseInt(error.field().replaceAll("^changes\\[(\\d+)].*", "$1"))));
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (wrong.contains(i)) {
                changes.remove(i);
            }
        }
    }
}
