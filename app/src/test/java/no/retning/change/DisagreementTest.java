package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of two sets that are gathered cannot both stand, where both make something new. */
class DisagreementTest {
    private static final String KEY = "56876000020109999";

    @Test
    void twoThatMakeTheSameThingInOtherWordsClash() {
        var one = made(1, Subject.ACTIVITY, Map.of("key", KEY, "name", "Fra vest"));
        var other = made(2, Subject.ACTIVITY, Map.of("key", KEY, "name", "Fra nord"));
        var clash = Disagreement.find(List.of(one, other)).getFirst();
        assertEquals(List.of(one, other), clash.items());
        assertEquals(List.of(2L), List.copyOf(clash.leftOut(1)));
        assertEquals(
                1, Disagreement.find(List.of(code(1, "1.G"), code(2, "1g"))).size());
        var grouping = Map.<String, @Nullable Object>of("subGoal", "1.A", "name", "Innsyn", "description", "x");
        assertEquals(
                1,
                Disagreement.find(List.of(
                                made(1, Subject.GROUPING, grouping),
                                made(2, Subject.GROUPING, Map.of("subGoal", "1A", "name", "Innsyn"))))
                        .size());
    }

    @Test
    void whatSaysTheSameOrIsNotTheSameThingDoesNot() {
        var one = made(1, Subject.ACTIVITY, Map.of("key", KEY, "name", "Fra vest"));
        assertEquals(
                List.of(),
                Disagreement.find(
                        List.of(one, made(2, Subject.ACTIVITY, one.row().proposed()))));
        assertEquals(
                List.of(),
                Disagreement.find(List.of(
                        made(1, Subject.ACTIVITY, Map.of("name", "Uten nøkkel")),
                        made(2, Subject.ACTIVITY, Map.of("name", "Også uten")),
                        made(3, Subject.INITIATIVE, Map.of("name", "Tiltak", "goal", "1")),
                        code(4, "1.G"),
                        code(5, "1.H"))));
    }

    @Test
    void whatIsNotChosenDoesNotComeInByAnotherThatSaysTheSame() {
        var time = of(1, 49, ChangeKind.RESCHEDULE, Map.of("startsOn", "2027-01-01"));
        var split = of(2, 49, ChangeKind.SPLIT, Map.of("into", List.of()));
        var same = of(3, 50, ChangeKind.RESCHEDULE, Map.of("startsOn", "2027-01-01"));
        var all = List.of(time, split, same);
        var clash = Disagreement.find(all).getFirst();
        assertEquals(List.of(split, same), clash.items());
        assertEquals(Set.of(1L), Disagreement.alike(all, clash.leftOut(3), List.of(3L)), "the one of set 50 is taken");
        assertEquals(Set.of(1L), Disagreement.alike(all, clash.leftOut(2), List.of(2L)));
        assertEquals(Set.of(1L), Disagreement.alike(all, clash.leftOut(0), List.of(0L)));
    }

    private static Collectable of(long id, long set, ChangeKind kind, Map<String, @Nullable Object> proposed) {
        var row = new ChangeRow(
                id,
                1,
                Subject.ACTIVITY,
                "R-0031",
                "En aktivitet",
                kind,
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
        return new Collectable(id, set, "Sett", "Noen", 31L, row, null);
    }

    private static Collectable code(long id, String code) {
        return made(id, Subject.SUBGOAL, Map.of("goal", "1", "code", code, "name", "Nytt delmål " + id));
    }

    private static Collectable made(long id, Subject subject, Map<String, @Nullable Object> proposed) {
        var row = new ChangeRow(
                id,
                1,
                subject,
                null,
                "Nytt",
                ChangeKind.CREATE,
                List.of("name"),
                Map.of(),
                proposed,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Collectable(id, 100 + id, "Sett", "Noen", null, row, null);
    }
}
