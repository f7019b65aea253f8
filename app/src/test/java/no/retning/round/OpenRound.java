package no.retning.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.retning.change.ChangeSetDraft;
import no.retning.change.Drafting;
import no.retning.change.FoundedPlan;
import no.retning.change.ProposedChange;
import no.retning.people.CurrentPerson;
import no.retning.start.TestRetning;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Client;

/** A plan whose lines Helse Vest RHF owns, all but the last, which is Helse Nord RHF's; and a round that is open. */
final class OpenRound {
    static final String OURS = "Helse Vest RHF";
    static final String THEIRS = "Helse Nord RHF";

    private final TestRetning retning;

    private OpenRound(TestRetning retning) {
        this.retning = retning;
    }

    /** Founds the plan and the owners; no round yet. */
    static OpenRound over(TestRetning retning, int ours) throws SQLException {
        FoundedPlan.found(retning, ours + 1);
        var round = new OpenRound(retning);
        round.own(
                OURS, IntStream.rangeClosed(1, ours).mapToObj(FoundedPlan::key).toList());
        round.own(THEIRS, List.of(FoundedPlan.key(ours + 1)));
        return round;
    }

    /** Opens a round for both and gives its id. */
    long open(int daysLeft, Integer remindDaysBefore) {
        String deadline = Oslo.day(retning.bean(Moments.class).now().at())
                .plusDays(daysLeft)
                .toString();
        RoundDraft draft = new RoundDraft("Innspill til 2026-12", deadline, remindDaysBefore, List.of(OURS, THEIRS));
        return retning.bean(CurrentPerson.class)
                .actingAs("sekretariat", () -> retning.bean(RoundKeeping.class).open(draft));
    }

    /** Owners as the engine writes them, from when the activities hold. */
    void own(String organization, List<String> keys) throws SQLException {
        try (var connection = retning.database().superuser();
                var statement = connection.prepareStatement("""
                        INSERT INTO activity_owners (activity_id, organization_id, in_force, inferred, change_set_id)
                        SELECT v.activity_id, n.organization_id, v.in_force, false, v.change_set_id
                        FROM activity_versions v JOIN activity_keys k ON k.activity_id = v.activity_id, organization_names n
                        WHERE k.key = ANY (?) AND upper_inf(v.in_force) AND n.name = ?""")) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.setString(2, organization);
            assertEquals(keys.size(), statement.executeUpdate());
        }
    }

    /** Somebody who is the contact of an organisation. */
    void contact(String user, String organization) throws SQLException {
        run("""
                WITH made AS (INSERT INTO people (user_name, display_name, demo, organization_id)
                  SELECT '%s', 'Kontakt i nord', true, organization_id FROM organization_names WHERE name = '%s' RETURNING id)
                INSERT INTO person_roles (person_id, role) SELECT id, 'CONTACT' FROM made""".formatted(user, organization));
    }

    /** Writes a set. @return its id */
    long proposed(String who, ProposedChange... changes) {
        var draft = new ChangeSetDraft("Fra " + who, "Vi trenger det", null, List.of(changes));
        return as(who, () -> retning.bean(Drafting.class).create(draft));
    }

    /** Says that a line is as it was. */
    void answer(long round, String who, int line) {
        as(who, () -> {
            retning.bean(RoundAnswering.class).answer(round, FoundedPlan.key(line), true);
            return 0;
        });
    }

    void send(long round, String who) {
        as(who, () -> {
            retning.bean(RoundAnswering.class).send(round);
            return 0;
        });
    }

    void takeBack(long round, String who) {
        as(who, () -> {
            retning.bean(RoundAnswering.class).takeBack(round);
            return 0;
        });
    }

    <T> T as(String user, Supplier<T> work) {
        return retning.bean(CurrentPerson.class).actingAs(user, work);
    }

    void mailbox(String organization, String address) throws SQLException {
        run("INSERT INTO organization_mailboxes SELECT organization_id, '%s' FROM organization_names WHERE name = '%s'"
                .formatted(address, organization));
    }

    void run(String sql) throws SQLException {
        try (var connection = retning.database().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A client that has signed in as a person does. */
    Client signedIn(String user) {
        var page = retning.client().with("Accept", "text/html").with("Sec-Fetch-Site", "same-origin");
        assertEquals(
                303,
                page.post("/logg-inn", Map.of("brukernavn", user, "passord", user))
                        .status());
        return page;
    }
}
