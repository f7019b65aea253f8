package no.retning.imports;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.retning.change.ChangeSetDraft;
import no.retning.change.Drafting;
import no.retning.change.ProposedChange;
import no.retning.change.Seeding;
import no.retning.people.CurrentPerson;
import no.retning.start.TestRetning;

/** Puts a decided change set into force, so that the plan has moved since a list was imported. */
final class Decided {
    private static final String DECIDE = """
            WITH laid AS (
              INSERT INTO cases (council_id, year, number, title, type)
              SELECT min(id), 2024, :set, 'Endringer', 'APPROVAL' FROM councils
              RETURNING id
            ), decision AS (
              INSERT INTO decisions (case_id, adopted_text, outcome) SELECT id, 'Vedtatt', 'AS_PROPOSED' FROM laid
            ), adopted AS (
              UPDATE changes SET outcome = 'ADOPTED', adopted = proposed WHERE change_set_id = :set
            )
            UPDATE change_sets
            SET status = 'DECIDED', ground_type = 'COUNCIL_CASE', case_id = laid.id, effect = 'AT_ONCE',
                decided_at = clock_timestamp()
            FROM laid WHERE change_sets.id = :set
            """;

    private Decided() {}

    static void inForce(TestRetning retning, Instant at, ProposedChange... changes) {
        var draft = new ChangeSetDraft("Endringer", null, null, List.of(changes));
        long id = retning.bean(CurrentPerson.class)
                .actingAs("sekretariat", () -> retning.bean(Drafting.class).create(draft));
        try (var connection = retning.database().owner();
                var statement = connection.createStatement()) {
            statement.execute(DECIDE.replace(":set", String.valueOf(id)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        retning.bean(Seeding.class).inForceAt(id, at);
    }
}
