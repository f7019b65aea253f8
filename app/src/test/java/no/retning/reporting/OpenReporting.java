package no.retning.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.retning.people.CurrentPerson;
import no.retning.start.TestRetning;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Client;

/** A portfolio whose initiatives Helse Vest RHF owns, the first together with Helse Nord RHF; and rounds that are opened. */
public final class OpenReporting {
    /** The organisation of the demo contact and the demo leader. */
    public static final String OURS = "Helse Vest RHF";

    public static final String THEIRS = "Helse Nord RHF";

    private final TestRetning retning;

    private OpenReporting(TestRetning retning) {
        this.retning = retning;
    }

    /** Puts initiatives T-0001, T-0002 … in the plan, all of goal 1, to end on 31 December 2027. */
    public static OpenReporting over(TestRetning retning, int initiatives) throws SQLException {
        var open = new OpenReporting(retning);
        open.run("""
                WITH made AS (INSERT INTO initiatives SELECT FROM generate_series(1, %d) RETURNING id),
                named AS (INSERT INTO initiative_keys (key, initiative_id, since)
                  SELECT 'T-' || lpad((row_number() OVER (ORDER BY id))::text, 4, '0'), id, '2026-01-01' FROM made RETURNING key, initiative_id)
                INSERT INTO initiative_versions (initiative_id, in_force, name, goal_id, lifecycle, phases, ends_on, ends_precision, change_set_id)
                SELECT initiative_id, tstzrange('2026-01-01', NULL), 'Tiltak ' || ltrim(substr(key, 3), '0'),
                       (SELECT goal_id FROM goal_versions WHERE code = '1'), 'RUNNING', '{DEVELOPMENT}', '2027-12-31', 'DAY',
                       (SELECT min(id) FROM change_sets) FROM named""".formatted(initiatives));
        open.own("T-%", OURS);
        open.own("T-0001", THEIRS);
        return open;
    }

    /** Lets an organisation own initiatives whose keys are like this. */
    public void own(String like, String organization) throws SQLException {
        run("""
                INSERT INTO initiative_owners (initiative_id, organization_id, in_force, inferred, change_set_id)
                SELECT k.initiative_id, n.organization_id, v.in_force, false, v.change_set_id
                FROM initiative_keys k JOIN initiative_versions v ON v.initiative_id = k.initiative_id, organization_names n
                WHERE k.key LIKE '%s' AND n.name = '%s'""".formatted(like, organization));
    }

    /** Gives an organisation an address to be written to. */
    public void mailbox(String organization, String address) throws SQLException {
        run(
                "INSERT INTO organization_mailboxes (organization_id, address) SELECT organization_id, '%s' FROM organization_names WHERE name = '%s'"
                        .formatted(address, organization));
    }

    /** Plans and opens a round. @return its label */
    public String open(LocalDate cutOff, int daysLeft) {
        return as("sekretariat", () -> {
            LocalDate due = Oslo.day(retning.bean(Moments.class).now().at()).plusDays(daysLeft);
            var keeping = retning.bean(ReportingRoundKeeping.class);
            var round = keeping.plan(new RoundDraft(cutOff.toString(), due.toString(), 2, 7, null, null, null));
            return keeping.open(round, round.revision()).label();
        });
    }

    /** Does something as a person. */
    public <T> T as(String user, Supplier<T> work) {
        return retning.bean(CurrentPerson.class).actingAs(user, work);
    }

    /** Writes and sends a report with one light, on plan in all else. */
    public void send(String user, String label, String initiative, Map<String, String> fields) {
        as(user, () -> {
            var access = retning.bean(ReportAccess.class);
            ReportRow report = access.report(access.round(label), initiative, null);
            var typed = new LinkedHashMap<String, String>();
            Dimension.parts().forEach(it -> typed.put(it + ".level", "ON_PLAN"));
            typed.putAll(fields);
            retning.bean(ReportDrafting.class).save(report, 0, typed);
            return retning.bean(ReportSending.class).send(report, null);
        });
    }

    public void run(String sql) throws SQLException {
        try (var connection = retning.database().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A client that has signed in as a person does. */
    public Client signedIn(String user) {
        var page = retning.client().with("Accept", "text/html").with("Sec-Fetch-Site", "same-origin");
        assertEquals(
                303,
                page.post("/logg-inn", Map.of("brukernavn", user, "passord", user))
                        .status());
        return page;
    }
}
