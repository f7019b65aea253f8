package no.retning.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final long OUR_ORGANIZATION = 70;
    private static final long ANOTHER_ORGANIZATION = 80;

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
    void everyStatusOfAChangeSetStandsInTheTable() {
        for (SetStatus status : SetStatus.values()) {
            assertTrue(table.stream().anyMatch(row -> row.getFirst().contains(" " + status + " in ")), status::name);
        }
    }

    @Test
    void refusalNamesTheAct() {
        var refused = assertThrows(Forbidden.class, () -> Rights.OF_READERS.require(Act.IMPORT_LIST));
        assertEquals(Act.IMPORT_LIST, refused.act());
    }

    @Test
    void ownerOfAClosedGoalMayNothing() {
        var person = new Person(ME, "x", "X", true, null, List.of(new Duty(Role.GOAL_OWNER, null, null)));
        assertEquals(Set.of(), person.goals());
        assertEquals(false, new Rights(person).mayPropose());
    }

    @Test
    void whoAnswersForADelmaalAnswersForThatAlone() {
        var person = new Person(ME, "x", "X", true, null, List.of(new Duty(Role.SUBJECT_OWNER, null, "1.A")));
        var rights = new Rights(person);
        assertTrue(rights.mayProposeIn(List.of(new Reach("1", "1.A", Set.of()))));
        assertFalse(rights.mayProposeIn(List.of(new Reach("1", "1.B", Set.of()))));
    }

    @Test
    void contactWithoutOrganizationMayNothing() {
        var person = new Person(ME, "x", "X", true, null, List.of(new Duty(Role.CONTACT, null, null)));
        assertFalse(new Rights(person).mayPropose());
    }

    /** A line as "write colleague's in 2 ours": the act, whose it is, the goals, and who owns what is touched. */
    private static boolean may(Rights rights, String act) {
        var words = List.of(act.split(" ", -1));
        if (words.size() == 1) {
            return rights.may(Act.valueOf(act));
        }
        var owners = words.contains("ours") ? Set.of(OUR_ORGANIZATION) : Set.of(ANOTHER_ORGANIZATION);
        var reach = new ArrayList<Reach>();
        words.stream()
                .filter(word -> word.matches("[1-5](\\.[A-Z])?"))
                .forEach(code -> reach.add(new Reach(code.substring(0, 1), code.length() > 1 ? code : "", owners)));
        if (words.contains("beside")) {
            reach.add(new Reach("2", "2.A", Set.of(ANOTHER_ORGANIZATION)));
        }
        var author = words.contains("own") && rights.person() != null
                ? new Author(ME, null)
                : new Author(ANOTHER, words.contains("colleague's") ? OUR_ORGANIZATION : null);
        return switch (words.getFirst()) {
            case "confirm" -> rights.mayConfirm(author, ANOTHER + 1, reach);
            case "propose" -> rights.mayProposeIn(reach);
            case "write" -> rights.mayWrite(author, reach);
            case "see" -> rights.maySeeChangeSet(sight(words.get(2)), author, reach);
            case "say-for-owners" -> rights.answering().maySayForOwners(reach);
            case "answer" -> rights.answering().mayAnswer(owners.iterator().next(), null);
            case "answer-point" ->
                rights.reporting()
                        .mayAnswerPoint(
                                words.contains("own") ? null : owners.iterator().next(), author.person());
            case "take-back" -> rights.reporting().mayTakeBack(owners.iterator().next(), null, author.person());
            case "confirm-owners" ->
                rights.answering().mayConfirmOwners(owners.iterator().next());
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static Sight sight(String standing) {
        return standing.equals("REPORTED")
                ? Sight.SIGNED_IN
                : SetStatus.valueOf(standing).sight();
    }

    private static Rights rights(String role) {
        if (role.equals("nobody")) {
            return Rights.OF_READERS;
        }
        var goal = role.endsWith("OWNER") && !role.startsWith("CASE") ? "1" : null;
        var ours = role.equals("CONTACT") || role.equals("LEADER") ? new Belonging(OUR_ORGANIZATION, "Ours") : null;
        return new Rights(new Person(ME, "me", "Me", true, ours, List.of(new Duty(Role.valueOf(role), goal, null))));
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
