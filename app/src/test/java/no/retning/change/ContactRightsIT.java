package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.retning.people.CurrentPerson;
import no.retning.people.Forbidden;
import no.retning.people.SetStatus;
import no.retning.people.Sight;
import no.retning.start.TestDatabase;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The contact of an organisation writes about what it owns, and about nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class ContactRightsIT {
    private TestRetning retning;

    @BeforeAll
    void start() throws SQLException {
        retning = TestRetning.start();
        FoundedPlan.found(retning, 3);
        own(retning.database(), "Helse Vest RHF", key(1), key(2));
        own(retning.database(), "Helse Nord RHF", key(3));
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void contactProposesForWhatHerOrganizationOwns() {
        long set = asContact(() -> draft(
                change(1, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01"),
                change(2, ChangeKind.DESCRIBE, "description", "Nytt")));
        asContact(() -> {
            retning.bean(Life.class).submit(set, null);
            return set;
        });
        assertEquals(SetStatus.SUBMITTED, row(set).status());
    }

    @Test
    void whatAnotherOwnsIsRefusedAlsoBesideOnesOwn() {
        assertThrows(Forbidden.class, () -> asContact(() -> draft(change(3, ChangeKind.DESCRIBE, "description", "x"))));
        assertThrows(
                Forbidden.class,
                () -> asContact(() -> draft(
                        change(1, ChangeKind.DESCRIBE, "description", "x"),
                        change(3, ChangeKind.DESCRIBE, "description", "x"))));
        assertThrows(
                Forbidden.class,
                () -> asContact(() -> draft(FoundedPlan.creation("activity", "name", "Ny", "subGoal", "1.A"))));
    }

    @Test
    void whatAnotherOwnsIsNotMergedIntoOnesOwn() {
        assertThrows(
                Forbidden.class, () -> asContact(() -> draft(change(1, ChangeKind.MERGE, "with", List.of(key(3))))));
        long set = as("sekretariat", () -> draft(change(1, ChangeKind.MERGE, "with", List.of(key(3)))));
        var current = retning.bean(CurrentPerson.class);
        assertFalse(asContact(() -> current.rights().mayProposeIn(row(set).reach())));
        long own = as("sekretariat", () -> draft(change(1, ChangeKind.MERGE, "with", List.of(key(2)))));
        assertTrue(asContact(() -> current.rights().mayProposeIn(row(own).reach())));
    }

    @Test
    void whatGoesIntoAnotherGoalAsksForTheRightToThatToo() {
        ProposedChange move = change(1, ChangeKind.MOVE, "subGoal", "2.A");
        ProposedChange split = change(2, ChangeKind.SPLIT, "into", parts("1.A", "2a"));
        ProposedChange whole =
                new ProposedChange("subgoal", "1.A", ChangeKind.MOVE, Map.of("goal", "2", "code", "2.B"));
        for (ProposedChange one : List.of(move, split, whole)) {
            assertThrows(Forbidden.class, () -> as("malansvarlig", () -> draft(one)), one::toString);
            long set = as("sekretariat", () -> draft(one));
            assertFalse(as("malansvarlig", () -> mayPropose(set)), one::toString);
        }
        assertThrows(Forbidden.class, () -> asContact(() -> draft(split)));
        long within = as("malansvarlig", () -> draft(change(2, ChangeKind.SPLIT, "into", parts("1.A", "1.A"))));
        assertTrue(as("malansvarlig", () -> mayPropose(within)));
    }

    @Test
    void initiativeIsWrittenAboutByItsOwnerAndByWhoAnswersForItsGoal() {
        long made = FoundedPlan.over(retning)
                .adopt(
                        "To tiltak",
                        initiative("Vårt", "2", "Helse Vest RHF"),
                        initiative("Deres", "2", "Helse Nord RHF"),
                        initiative("Målets", "1", "Helse Nord RHF"));
        var keys = FoundedPlan.over(retning).rows(made).stream()
                .map(ChangeRow::key)
                .map(String::valueOf)
                .toList();
        long own = asContact(() -> draft(described(keys.getFirst())));
        assertTrue(asContact(() -> mayPropose(own)));
        assertThrows(Forbidden.class, () -> asContact(() -> draft(described(keys.get(1)))));
        assertThrows(Forbidden.class, () -> asContact(() -> draft(initiative("Nytt", "2", "Helse Vest RHF"))));
        long goals = as("malansvarlig", () -> draft(described(keys.getLast())));
        assertTrue(as("malansvarlig", () -> mayPropose(goals)));
        var away = Things.thing("initiative", keys.getLast(), ChangeKind.LINK, "goal", "2");
        assertThrows(Forbidden.class, () -> as("malansvarlig", () -> draft(away)), "into another goal");
        long moved = as("sekretariat", () -> draft(away));
        assertFalse(as("malansvarlig", () -> mayPropose(moved)));
    }

    private static ProposedChange initiative(String name, String goal, String owner) {
        return FoundedPlan.creation("initiative", "name", name, "goal", goal, "owners", List.of(owner));
    }

    private static ProposedChange described(String key) {
        return Things.thing("initiative", key, ChangeKind.DESCRIBE, "description", "Nye ord");
    }

    private static List<Map<String, Object>> parts(String one, String other) {
        return List.of(Map.of("name", "Én del", "subGoal", one), Map.of("name", "En annen", "subGoal", other));
    }

    private boolean mayPropose(long set) {
        return retning.bean(CurrentPerson.class).rights().mayProposeIn(row(set).reach());
    }

    @Test
    void draftOfAnotherIsSeenButNotWritten() {
        long set = as("malansvarlig", () -> draft(change(1, ChangeKind.DESCRIBE, "description", "Målets")));
        ChangeSetRow row = row(set);
        var current = retning.bean(CurrentPerson.class);
        assertTrue(asContact(() -> current.rights().maySeeChangeSet(Sight.WRITERS, row.author(), row.reach())));
        assertFalse(asContact(() -> current.rights().mayWrite(row.author(), row.reach())));
    }

    @Test
    void formOffersOnlyWhatSheMayWriteAbout() {
        var page = retning.client().with("Accept", "text/html").with("Sec-Fetch-Site", "same-origin");
        page.post("/logg-inn", Map.of("brukernavn", "portefoljekontakt", "passord", "portefoljekontakt"));
        String form = page.get("/endringer/ny").text();
        assertTrue(form.contains("Aktivitet 1"), form);
        assertFalse(form.contains("Aktivitet 3"));
        assertTrue(page.get("/aktivitet/" + key(1)).text().contains("/endringer/ny?aktivitet=" + key(1)));
        assertFalse(page.get("/aktivitet/" + key(3)).text().contains("/endringer/ny?aktivitet=" + key(3)));
    }

    private long draft(ProposedChange... changes) {
        return retning.bean(Drafting.class).create(new ChangeSetDraft("Vårt", "Fordi", null, List.of(changes)));
    }

    private ChangeSetRow row(long set) {
        return retning.bean(ChangeSetRepository.class).find(set).orElseThrow();
    }

    private <T> T asContact(Supplier<T> work) {
        return as("portefoljekontakt", work);
    }

    private <T> T as(String user, Supplier<T> work) {
        return retning.bean(CurrentPerson.class).actingAs(user, work);
    }

    /** Writes owners as the engine does, from when the activities hold. */
    public static void own(TestDatabase database, String organization, String... keys) throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.prepareStatement("""
                        INSERT INTO activity_owners (activity_id, organization_id, in_force, inferred, change_set_id)
                        SELECT v.activity_id, n.organization_id, v.in_force, false, v.change_set_id
                        FROM activity_versions v JOIN activity_keys k ON k.activity_id = v.activity_id, organization_names n
                        WHERE k.key = ANY (?) AND upper_inf(v.in_force) AND n.name = ?""")) {
            statement.setArray(1, connection.createArrayOf("text", keys));
            statement.setString(2, organization);
            assertEquals(keys.length, statement.executeUpdate());
        }
    }
}
