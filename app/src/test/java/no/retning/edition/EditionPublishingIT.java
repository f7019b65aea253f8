package no.retning.edition;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeKind;
import no.retning.change.Effect;
import no.retning.change.FoundedPlan;
import no.retning.people.CurrentPerson;
import no.retning.people.Forbidden;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.DifferenceKind;
import no.retning.start.TestRetning;
import no.retning.time.EditionRepository;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.junit.jupiter.api.Test;

/** Publishing: what comes into force with a version, what stops it, and what it then says. */
class EditionPublishingIT {
    @Test
    void publishingBringsWaitingSetsIntoForceAndNamesThoseThatConflict() {
        try (var retning = TestRetning.start()) {
            var plan = FoundedPlan.found(retning, 4);
            var first = publish(retning, plan, "2026-08", null);
            assertEquals(List.of(), first.applied());
            long a = plan.wait("Først", change(1, ChangeKind.RENAME, "name", "Navn fra den første"));
            long b = plan.wait(
                    "Så", change(1, ChangeKind.RENAME, "name", "Navn fra den andre"), change(2, ChangeKind.CLOSE));
            long c = plan.wait("Til slutt", change(3, ChangeKind.RESCHEDULE, "startsOn", "2027-06-01"));

            var preview =
                    plan.office(() -> retning.bean(EditionPublishing.class).preview());
            assertTrue(preview.difference().isEmpty());
            assertEquals(
                    List.of(a, c),
                    preview.comingIntoForce().stream().map(it -> it.set().id()).toList());
            assertEquals(
                    List.of(b),
                    preview.conflicting().stream().map(it -> it.set().id()).toList());

            var second = publish(retning, plan, "2027-02", plan.caseOf(a));
            assertEquals(
                    List.of(a, c),
                    second.applied().stream().map(it -> it.set().id()).toList());
            var waits = second.stillWaiting().getFirst();
            assertEquals(b, waits.set().id());
            assertEquals("Navn fra den første", waits.conflicts().getFirst().theirs());
            assertTrue(plan.set(b).waiting());
            assertEquals(plan.caseOf(a), second.edition().basisCase());

            Instant at = second.edition().dataTime();
            Instant ofA = plan.effective(a);
            Instant ofC = plan.effective(c);
            assertTrue(ofA.isBefore(ofC) && ofC.isBefore(at), "each at its own tick, in the order decided");
            assertFalse(at.isAfter(second.edition().publishedAt()));
            var rows = retning.bean(ActivityRepository.class);
            assertEquals(
                    "Navn fra den første", rows.find(key(1), at).orElseThrow().name());
            assertFalse(rows.find(key(2), at).orElseThrow().closed(), "nothing of a set that waits has happened");
            assertEquals(
                    "Aktivitet 1",
                    rows.find(key(1), first.edition().dataTime()).orElseThrow().name());

            var between =
                    retning.bean(Differences.class).between(first.edition().dataTime(), at);
            assertEquals(Map.of(DifferenceKind.RENAME, 1, DifferenceKind.RESCHEDULE, 1), between.counts());
            assertEquals(List.of(), between.unexplained());
            assertEquals(
                    List.of("[%d, %d]".formatted(a, c)),
                    retning.database()
                            .list(
                                    "SELECT detail ->> 'applied' FROM audit_log WHERE act = 'PUBLISH_VERSION' AND subject = '2027-02'"));
        }
    }

    @Test
    void aDifferenceWithoutAGroundStopsThePublication() {
        try (var retning = TestRetning.start()) {
            var plan = FoundedPlan.found(retning, 3);
            publish(retning, plan, "2026-08", null);
            long waits = plan.wait("Venter", change(1, ChangeKind.RENAME, "name", "Venter"));
            Unexplained.describe(retning.database(), 2);
            var preview =
                    plan.office(() -> retning.bean(EditionPublishing.class).preview());
            assertEquals(1, preview.difference().unexplained().size());

            var refused = assertThrows(Problem.class, () -> publish(retning, plan, "2027-02", null));
            assertEquals(Problem.Code.UNGROUNDED, refused.code());
            var named = (Map<?, ?>) ((List<?>) refused.members().get("differences")).getFirst();
            assertEquals(key(2), named.get("key"));
            assertEquals(List.of("DESCRIBE"), named.get("kinds"));
            assertTrue(plan.set(waits).waiting(), "no set has come into force");
            assertEquals(1, retning.bean(EditionRepository.class).list().size());
        }
    }

    @Test
    void whatIsWrongIsToldAndNothingIsStored() {
        try (var retning = TestRetning.start()) {
            assertThrows(
                    Forbidden.class, () -> retning.bean(EditionPublishing.class).publish("2026-08", "Q3 2026", null));
            var person = retning.bean(CurrentPerson.class);
            var empty = assertThrows(
                    Problem.class,
                    () -> person.actingAs(
                            "sekretariat",
                            () -> retning.bean(EditionPublishing.class).publish("2026-08", "Q3 2026", null)));
            assertEquals(Problem.Code.CONFLICT, empty.code());
            var plan = FoundedPlan.found(retning, 1);
            assertThrows(
                    Forbidden.class,
                    () -> person.actingAs(
                            "malansvarlig",
                            () -> retning.bean(EditionPublishing.class).publish("2026-08", "Q3 2026", null)));
            publish(retning, plan, "2026-08", null);
            assertEquals(List.of("label", "title", "basisCase"), errors(retning, plan, "august", " ", "NUIT 99/26"));
            assertEquals(List.of("label"), errors(retning, plan, "2026-13", "Q3", null));
            assertEquals(List.of("label"), errors(retning, plan, "2026-08", "Q3", null));
            assertEquals(List.of("label"), errors(retning, plan, "2026-07", "Q3", null));
            assertEquals(1, retning.bean(EditionRepository.class).list().size());
            long set = plan.propose("Etterpå", change(1, ChangeKind.RENAME, "name", "Etterpå"));
            plan.decide(set, Effect.AT_ONCE);
            assertEquals(
                    "Etterpå",
                    retning.bean(ActivityRepository.class)
                            .find(key(1), plan.now())
                            .orElseThrow()
                            .name());
        }
    }

    private static List<String> errors(
            TestRetning retning, FoundedPlan plan, String label, String title, String basis) {
        var refused = assertThrows(
                Problem.class,
                () -> plan.office(() -> retning.bean(EditionPublishing.class).publish(label, title, basis)));
        return refused.errors().stream().map(FieldError::field).toList();
    }

    private static PublishedEdition publish(TestRetning retning, FoundedPlan plan, String label, String basis) {
        return plan.office(() -> retning.bean(EditionPublishing.class).publish(label, "Tittel " + label, basis));
    }
}
