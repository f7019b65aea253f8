package no.retning.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role beside every act, from the table in rights.txt. */
class RightsTest {
    private static final long ME = 7;
    private static final long ANOTHER = 8;

    private final List<List<String>> table = table();

    @TestFactory
    Stream<DynamicTest> everyRoleMayWhatTheTableSays() {
        var roles = table.getFirst().subList(1, table.getFirst().size());
        return table.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(0, roles.size()).mapToObj(i -> {
                    boolean expected = row.get(i + 1).equals("x");
                    return DynamicTest.dynamicTest(
                            roles.get(i) + ": " + row.getFirst(),
                            () -> assertEquals(expected, may(rights(roles.get(i)), row.getFirst())));
                }));
    }

    @Test
    void everyActAndRoleStandsInTheTable() {
        var acts = table.stream().map(List::getFirst).collect(Collectors.toSet());
        assertTrue(acts.containsAll(Arrays.stream(Act.values()).map(Enum::name).toList()), acts::toString);
        assertTrue(table.getFirst()
                .containsAll(Arrays.stream(Role.values()).map(Enum::name).toList()));
    }

    @Test
    void refusalNamesTheAct() {
        var refused = assertThrows(Forbidden.class, () -> Rights.OF_READERS.require(Act.IMPORT_LIST));
        assertEquals(Act.IMPORT_LIST, refused.act());
    }

    @Test
    void ownerOfAClosedGoalMayNothing() {
        var person = new Person(ME, "x", "X", true, List.of(new Duty(Role.GOAL_OWNER, null)));
        assertEquals(Set.of(), person.goals());
        assertEquals(false, new Rights(person).mayPropose());
    }

    private static boolean may(Rights rights, String act) {
        var words = List.of(act.split(" in | ", -1));
        if (words.size() == 1) {
            return rights.may(Act.valueOf(act));
        }
        var goals = words.stream().filter(word -> word.matches("[1-5]")).toList();
        Long author = words.contains("own") && rights.person() != null ? Long.valueOf(ME) : Long.valueOf(ANOTHER);
        return switch (words.getFirst()) {
            case "propose" -> rights.mayProposeIn(goals);
            case "confirm" -> rights.mayConfirm(author, ANOTHER + 1, goals);
            case "write" -> rights.mayWrite(author, goals);
            case "see" -> rights.maySeeChangeSet(words.get(2), author, goals);
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static Rights rights(String role) {
        if (role.equals("nobody")) {
            return Rights.OF_READERS;
        }
        var goal = role.endsWith("OWNER") && !role.startsWith("CASE") ? "1" : null;
        return new Rights(new Person(ME, "me", "Me", true, List.of(new Duty(Role.valueOf(role), goal))));
    }

    private static List<List<String>> table() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/rights.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
