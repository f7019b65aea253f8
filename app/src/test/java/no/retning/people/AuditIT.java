package no.retning.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.Test;

class AuditIT {
    @Test
    void entryTellsWhoAndWhatAndStandsOnlyWithTheAct() {
        try (var retning = TestRetning.start()) {
            var audit = retning.bean(Audit.class);
            var current = retning.bean(CurrentPerson.class);
            current.actingAs(
                    "malansvarlig", () -> audit.record("SUBMIT_CHANGE_SET", "12", Map.of("goals", List.of("1"))));
            audit.record("SEED_EXAMPLE", "example");
            assertEquals(
                    List.of(
                            "malansvarlig SUBMIT_CHANGE_SET 12 {\"goals\": [\"1\"]}",
                            "retning SEED_EXAMPLE example {}"),
                    retning.database()
                            .list("SELECT concat_ws(' ', user_name, act, subject, detail) FROM audit_log ORDER BY id"));
            assertThrows(IllegalStateException.class, () -> inTransaction(retning, audit));
            assertEquals(List.of("2"), retning.database().list("SELECT count(*) FROM audit_log"));
        }
    }

    @Test
    void addressesAreForgottenAfterTwelveMonthsAndNothingElse() throws Exception {
        try (var retning = TestRetning.start()) {
            try (var owner = retning.database().owner();
                    var statement = owner.createStatement()) {
                statement.execute("""
                        INSERT INTO audit_log (at, user_name, act, subject, from_where)
                        VALUES (clock_timestamp() - interval '13 months', 'leder', 'SIGN_IN', 'leder', '10.0.0.1'),
                               (clock_timestamp() - interval '11 months', 'leder', 'SIGN_IN', 'leder', '10.0.0.2')""");
            }
            retning.bean(Retention.class).forget();
            assertEquals(
                    List.of("leder SIGN_IN leder", "leder SIGN_IN leder 10.0.0.2"),
                    retning.database()
                            .list(
                                    "SELECT concat_ws(' ', user_name, act, subject, from_where) FROM audit_log ORDER BY id"));
        }
    }

    @Test
    void demoUsersAreThereOnceWithTheirGoals() {
        try (var retning = TestRetning.start()) {
            retning.bean(DemoUsers.class).ensure();
            assertEquals(
                    List.of(
                            "admin ADMINISTRATOR",
                            "fagansvarlig SUBJECT_OWNER 1",
                            "leder LEADER",
                            "malansvarlig GOAL_OWNER 1",
                            "portefoljekontakt CONTACT",
                            "radsmedlem COUNCIL_MEMBER",
                            "sakseier CASE_OWNER",
                            "sekretariat SECRETARIAT"),
                    retning.database().list("""
                            SELECT concat_ws(' ', p.user_name, r.role, g.code) FROM people p
                            JOIN person_roles r ON r.person_id = p.id
                            LEFT JOIN goal_versions g ON g.goal_id = r.goal_id ORDER BY p.user_name"""));
        }
    }

    @Test
    void roleTakenAwayIsGoneOnTheNextRequest() throws Exception {
        try (var retning = TestRetning.start()) {
            var draft = "{\"council\": \"fagradet\", \"number\": \"\", \"date\": \"2026-11-01\"}";
            assertEquals(
                    422,
                    retning.client()
                            .as("sekretariat")
                            .postJson("/api/v1/meetings", draft)
                            .status());
            try (var owner = retning.database().owner();
                    var statement = owner.createStatement()) {
                statement.execute("DELETE FROM person_roles WHERE role = 'SECRETARIAT'");
            }
            assertEquals(
                    403,
                    retning.client()
                            .as("sekretariat")
                            .postJson("/api/v1/meetings", draft)
                            .status());
        }
    }

    @SuppressWarnings("unchecked") // the connection is the only kind there is
    private static void inTransaction(TestRetning retning, Audit audit) {
        ((TransactionOperations<Connection>) retning.bean(TransactionOperations.class)).executeWrite(status -> {
            audit.record("PUBLISH_VERSION", "2026-08");
            throw new IllegalStateException("the act failed");
        });
    }
}
