package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random sets of every kind, now and ahead in turn: the plan is whole at every time, and what was answered stands. */
@SuppressWarnings("NullAway.Init")
class FutureRandomIT {
    private static final long SEED = Long.getLong("future.seed", 20270101L);
    private static final int SETS = 100;

    private static final Random RANDOM = new Random(SEED);
    private static final Map<Instant, String> ANSWERED = new LinkedHashMap<>();
    private static ChangeLog log;

    @BeforeAll
    static void start() {
        log = new ChangeLog();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    void planIsWholeAtEveryTimeAndWhatWasAnsweredStands() throws Exception {
        String breaches = Files.readString(Path.of("src/test/resources/change/plan_is_whole.sql"));
        Instant begun = FoundedPlan.over(log.retning).now();
        int now = 0;
        int ahead = 0;
        for (int n = 0; n < SETS; n++) {
            Optional<Long> set = written(n);
            boolean later = RANDOM.nextBoolean();
            Instant at = later ? begun.plus(Duration.ofDays(30 + RANDOM.nextInt(5) * 30L)) : null;
            if (set.isPresent() && log.takesEffect(set.get(), at)) {
                now += later ? 0 : 1;
                ahead += later ? 1 : 0;
                assertEquals(List.of(), log.database().list(breaches), "set " + n + " of seed " + SEED);
                Instant present = FoundedPlan.over(log.retning).now();
                ANSWERED.put(present, log.told(present));
            }
        }
        ANSWERED.forEach((at, answer) -> assertEquals(answer, log.told(at), "seed " + SEED + " at " + at));
        assertTrue(now > 15 && ahead > 15, now + " now and " + ahead + " ahead of seed " + SEED);
    }

    /** A decided set of a kind and perhaps another; none where they do not fit the plan as it is. */
    private static Optional<Long> written(int n) {
        var random = new RandomChanges(RANDOM, log.plan());
        var changes = new ArrayList<>(random.of(RandomChanges.KINDS.get(n % RandomChanges.KINDS.size())));
        if (RANDOM.nextBoolean()) {
            changes.addAll(random.of(RandomChanges.KINDS.get(RANDOM.nextInt(RandomChanges.KINDS.size()))));
        }
        try {
            return changes.isEmpty() ? Optional.empty() : Optional.of(log.decided(changes));
        } catch (Problem problem) {
            assertEquals(Problem.Code.VALIDATION, problem.code(), problem.toString());
            return Optional.empty();
        }
    }
}
