package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static no.retning.change.FoundedPlan.key;
import static no.retning.change.FoundedPlan.subGoal;
import static no.retning.change.Things.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.retning.start.TestRetning;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old code, old name and old key of anything lead to it, by search and by address. */
@SuppressWarnings("NullAway.Init")
class OldNamesIT {
    private static final Pattern ADDRESS = Pattern.compile("\"address\":\"([^\"]+)\"");
    private static final String GIVEN = "56876000020108888";

    private static TestRetning retning;
    private static FoundedPlan plan;
    private static String own;

    @BeforeAll
    static void changeEverything() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 12);
        plan.adopt(
                "Nytt",
                creation("subgoal", "goal", "3", "code", "3.A", "name", "Vidunderlig samhandling"),
                creation("subgoal", "goal", "3", "code", "3.B", "name", "Skal opp i et annet"),
                creation("subgoal", "goal", "3", "code", "3.C", "name", "Skal bli to"),
                creation("subgoal", "goal", "3", "code", "3.D", "name", "Skal lukkes helt"),
                creation("grouping", "subGoal", "3.A", "name", "Legemiddelkrokene"),
                creation("grouping", "subGoal", "3.A", "name", "Journalhjørnet"),
                creation("term", "name", "Tillitsmodell"),
                creation("term", "name", "Stikkordsregister"),
                creation("goal", "code", "6", "name", "Et sjette mål for prøver"),
                creation("activity", "name", "Uten nøkkel", "subGoal", "3.A"));
        own = retning.database()
                .list("SELECT key FROM activity_keys WHERE key LIKE 'R-%'")
                .getFirst();
        plan.office(() -> {
            retning.bean(KeyGiving.class).give(own, GIVEN);
            return own;
        });
        plan.adopt(
                "Nye navn",
                subGoal("3.A", ChangeKind.RENAME, "name", "Sammenhengende tjenester"),
                subGoal("3.A", ChangeKind.RECODE, "code", "3.K"),
                subGoal("3.B", ChangeKind.RENAME, "name", "Midlertidig overskrift"),
                thing("grouping", "3.A/Legemiddelkrokene", ChangeKind.RENAME, "name", "Legemidler"),
                thing("grouping", "3.A/Journalhjørnet", ChangeKind.CLOSE),
                thing("term", "Tillitsmodell", ChangeKind.RENAME, "name", "Prinsipper for trygg deling"),
                thing("term", "Stikkordsregister", ChangeKind.CLOSE),
                thing("goal", "6", ChangeKind.RENAME, "name", "Et sjette mål som skal bort"),
                change(1, ChangeKind.RENAME, "name", "Fullmaktsløsningen"));
        plan.adopt(
                "Slutt",
                subGoal("3.K", ChangeKind.MERGE, "with", List.of("3.B")),
                subGoal(
                        "3.C",
                        ChangeKind.SPLIT,
                        "into",
                        List.of(
                                Map.of("code", "3.E", "name", "Første halvdel", "activities", List.of()),
                                Map.of("code", "3.F", "name", "Andre halvdel", "activities", List.of()))),
                subGoal("3.D", ChangeKind.CLOSE),
                thing("goal", "6", ChangeKind.CLOSE),
                change(2, ChangeKind.SPLIT, "into", List.of(Map.of("name", "To A"), Map.of("name", "To B"))),
                change(3, ChangeKind.MERGE, "with", List.of(key(4))),
                change(5, ChangeKind.CLOSE));
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    /** An old code, name or key, and what the page it leads to must say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /delmaal/3.A                  | Sammenhengende tjenester
            /delmaal/3A                   | Sammenhengende tjenester
            /delmaal/3.B                  | slått sammen med et annet
            /delmaal/3.C                  | Første halvdel
            /delmaal/3.D                  | Delmålet ble avsluttet
            /delmaal/3.A/Legemiddelkrokene | Legemidler
            /delmaal/3.K/Legemiddelkrokene | Legemidler
            /delmaal/3.A/Journalhjørnet   | Journalhjørnet
            /begrep/Tillitsmodell         | Prinsipper for trygg deling
            /begrep/Stikkordsregister     | gikk ut av planen
            /maal/6                       | Målet ble avsluttet
            /aktivitet/56876000020100002  | To B
            /aktivitet/56876000020100004  | slått sammen med en annen
            /aktivitet/56876000020100005  | Aktiviteten ble avsluttet
            """)
    void anOldAddressLeadsToIt(String address, String says) {
        var page = follow(encoded(address));
        assertTrue(page.contains(says), address + ": " + page);
    }

    @Test
    void anOwnKeyLeadsToWhatHasALeveranseIdNow() {
        assertTrue(follow("/aktivitet/" + own).contains(GIVEN));
        assertTrue(searched(own).stream().anyMatch(it -> follow(it).contains("Uten nøkkel")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.A                       | Sammenhengende tjenester
            Vidunderlig samhandling   | Sammenhengende tjenester
            Skal opp i et annet       | Midlertidig overskrift
            3.B                       | slått sammen med et annet
            3.C                       | Første halvdel
            Skal lukkes helt          | Delmålet ble avsluttet
            Legemiddelkrokene         | Legemidler
            Journalhjørnet            | Journalhjørnet
            Tillitsmodell             | Prinsipper for trygg deling
            Stikkordsregister         | gikk ut av planen
            Et sjette mål for prøver  | Et sjette mål som skal bort
            Aktivitet 1               | Fullmaktsløsningen
            56876000020100002         | To B
            56876000020100004         | slått sammen med en annen
            Aktivitet 5               | Aktiviteten ble avsluttet
            """)
    void anOldWordIsFoundBySearch(String words, String says) {
        var found = searched(words);
        assertTrue(found.stream().anyMatch(it -> follow(it).contains(says)), words + " found " + found);
    }

    @Test
    void aCodeThatIsBorneAnewTellsWhoBoreItBefore() {
        plan.adopt("Brukt igjen", creation("subgoal", "goal", "3", "code", "3.A", "name", "Et nytt delmål"));
        var page = follow("/delmaal/3.A");
        assertTrue(page.contains("Et nytt delmål") && page.contains("Koden 3.A er også brukt om"), page);
        assertTrue(page.contains("/delmaal/3.K"), page);
    }

    private static List<String> searched(String words) {
        var reply = retning.client().get("/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertEquals(200, reply.status(), reply.text());
        return ADDRESS.matcher(reply.text()).results().map(it -> it.group(1)).toList();
    }

    private static String encoded(String address) {
        return address.replace("ø", "%C3%B8");
    }

    /** The page at the end of at most two redirects. */
    private static String follow(String address) {
        Reply reply = retning.client().get(address);
        for (int i = 0; i < 2 && reply.status() == 303; i++) {
            reply = retning.client().get(String.valueOf(reply.header("Location")));
        }
        assertEquals(200, reply.status(), address);
        return reply.text();
    }
}
