package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is taken of sets that are gathered, by what is chosen and by what the draft holds already. */
class ChoosingTest {
    private static final Collectable VEST = of(1, 10, 31, "2027-01-01");
    private static final Collectable NORD = of(2, 11, 31, "2027-06-01");
    private static final Collectable SAME = of(3, 12, 31, "2027-06-01");
    private static final Collectable OTHER = of(4, 12, 32, "2028-01-01");
    private static final List<Collectable> ALL = List.of(VEST, NORD, SAME, OTHER);

    @Test
    void clashThatNobodyHasChosenInIsOpen() {
        assertEquals(1, Choosing.of(ALL, Map.of()).open().size());
        assertEquals(1, Choosing.of(ALL, Map.of(1L, 4L)).open().size(), "a change that is not in it is no choice");
        assertEquals(List.of(), Choosing.of(ALL, Map.of(1L, 0L)).open());
    }

    @Test
    void whatIsChosenIsTakenOnceAndTheRestLeftOut() {
        chosen(Map.of(1L, 1L), Gathered.NOTHING, List.of(1L, 4L), Set.of(2L, 3L));
        chosen(Map.of(1L, 2L), Gathered.NOTHING, List.of(2L, 4L), Set.of(1L, 3L));
        chosen(Map.of(1L, 0L), Gathered.NOTHING, List.of(4L), Set.of(1L, 2L, 3L));
    }

    @Test
    void whatSaysTheSameIsTakenOnceAsTheDraftHasItAlready() {
        var all = List.of(NORD, SAME);
        assertEquals(List.of(2L), ids(Choosing.of(all, Map.of()).chosen(Gathered.NOTHING, plan())));
        var before = new Gathered(Set.of(12L), Set.of(3L), Instant.EPOCH);
        assertEquals(List.of(3L), ids(Choosing.of(all, Map.of()).chosen(before, plan())));
    }

    @Test
    void whatTheOfficeHasTakenOutStaysOut() {
        var before = new Gathered(Set.of(10L, 12L), Set.of(1L), Instant.EPOCH);
        var all = List.of(VEST, OTHER);
        assertEquals(List.of(1L), ids(Choosing.of(all, Map.of()).chosen(before, plan())));
        assertEquals(
                Set.of(4L), Choosing.of(all, Map.of()).chosen(before, plan()).leftOut());
    }

    private static void chosen(Map<Long, Long> chosen, Gathered before, List<Long> taken, Set<Long> leftOut) {
        var made = Choosing.of(ALL, chosen).chosen(before, plan());
        assertEquals(taken, ids(made));
        assertEquals(leftOut, made.leftOut());
    }

    private static List<Long> ids(Choosing.Chosen chosen) {
        return chosen.taken().stream().map(Collectable::id).toList();
    }

    private static PlanState plan() {
        return new PlanState(
                1,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new Organizations(Map.of(), Map.of(), Set.of()),
                new Ended(Map.of(), Map.of()));
    }

    private static Collectable of(long id, long set, long thing, String startsOn) {
        Map<String, @Nullable Object> proposed = Map.of("startsOn", startsOn);
        var row = new ChangeRow(
                id,
                1,
                Subject.ACTIVITY,
                "R-00" + thing,
                "En aktivitet",
                ChangeKind.RESCHEDULE,
                List.of("startsOn"),
                Map.of(),
                proposed,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Collectable(id, set, "Sett", "Noen", thing, row, null);
    }
}
