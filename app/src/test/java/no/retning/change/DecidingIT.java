package no.retning.change;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.creation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.council.CaseKey;
import no.retning.council.CaseRepository;
import no.retning.council.DecisionDraft;
import no.retning.people.CurrentPerson;
import no.retning.people.Forbidden;
import no.retning.people.SetStatus;
import no.retning.start.TestRetning;
import no.retning.web.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a council decides about a set: one act, then exceptions, and what follows from them. */
@SuppressWarnings("NullAway.Init")
class DecidingIT {
    private static TestRetning retning;
    private static FoundedPlan plan;

    @BeforeAll
    static void found() {
        retning = TestRetning.start();
        plan = FoundedPlan.found(retning, 12);
    }

    @AfterAll
    static void close() {
        retning.close();
    }

    @Test
    void amendedTextStandsBesideTheProposed() {
        long set = plan.propose(
                "Navn og dato",
                change(1, ChangeKind.RENAME, "name", "Foreslått navn"),
                change(1, ChangeKind.RESCHEDULE, "startsOn", "2027-01-01", "endsOn", "2027-12-31"));
        List<Long> ids = plan.changes(set);
        plan.decide(
                set,
                Effect.AT_ONCE,
                amended(ids.getFirst(), Map.of("name", "Vedtatt navn")),
                amended(ids.getLast(), Map.of("endsOn", "2028-06-30")));
        ChangeRow rename = plan.rows(set).getFirst();
        assertEquals(Outcome.ADOPTED_AMENDED, rename.outcome());
        assertEquals(Map.of("name", "Foreslått navn"), rename.proposed());
        assertEquals(Map.of("name", "Vedtatt navn"), rename.adopted());
        assertEquals("Vedtatt navn", name(1));
        assertEquals(
                Map.of("startsOn", "2027-01-01", "endsOn", "2028-06-30"),
                plan.rows(set).getLast().adopted(),
                "what the council did not touch stays as proposed");
    }

    @Test
    void amendingToTheSameOrTheImpossibleIsRefused() {
        long set = plan.propose("Navn", change(2, ChangeKind.RENAME, "name", "Likt"));
        long id = plan.changes(set).getFirst();
        for (Map<String, Object> after :
                List.<Map<String, Object>>of(Map.of("name", "Likt"), Map.of("name", " "), Map.of())) {
            var refused = assertThrows(Problem.class, () -> plan.decide(set, Effect.AT_ONCE, amended(id, after)));
            assertEquals(Problem.Code.VALIDATION, refused.code());
            assertTrue(
                    refused.errors().getFirst().field().startsWith("exceptions[0].after"),
                    refused.errors().toString());
        }
        var unknown = assertThrows(Problem.class, () -> plan.decide(set, Effect.AT_ONCE, except(-1, Outcome.REJECTED)));
        assertEquals("exceptions[0].change", unknown.errors().getFirst().field());
        assertEquals(SetStatus.PROPOSED, plan.set(set).status());
    }

    @Test
    void whatIsDeferredLivesOnInADraftOfItsOwn() {
        long set = plan.propose(
                "To ting", change(3, ChangeKind.RENAME, "name", "Ja"), change(4, ChangeKind.RENAME, "name", "Senere"));
        long deferred = plan.changes(set).getLast();
        long draft = plan.decide(set, Effect.AT_ONCE, except(deferred, Outcome.DEFERRED))
                .orElseThrow();
        assertEquals("Ja", name(3));
        assertEquals("Aktivitet 4", name(4));
        assertEquals(SetStatus.DRAFT, plan.set(draft).status());
        assertEquals(plan.set(set).proposedBy(), plan.set(draft).proposedBy());
        assertNull(plan.set(draft).caseId());
        ChangeRow copy = plan.rows(draft).getFirst();
        assertEquals(deferred, copy.copiedFrom());
        assertEquals(Map.of("name", "Senere"), copy.proposed());
        assertEquals(draft, plan.rows(set).getLast().carriedOnIn());
        plan.office(() -> {
            retning.bean(Life.class).submit(draft, null);
            return draft;
        });
    }

    @Test
    void deferringWhatIsNewDefersWhatStandsOnIt() {
        long set = plan.propose(
                "Nytt delmål",
                creation("subgoal", "goal", "5", "code", "5.Z", "name", "Nytt"),
                creation("activity", "name", "Står i det nye", "subGoal", "5.Z", "grouping", "Gruppe"),
                change(5, ChangeKind.MOVE, "subGoal", "5.Z"),
                change(6, ChangeKind.RENAME, "name", "Uavhengig"));
        long subGoal = plan.changes(set).getFirst();
        long draft = plan.decide(set, Effect.AT_ONCE, except(subGoal, Outcome.DEFERRED))
                .orElseThrow();
        Map<String, Outcome> outcomes = new TreeMap<>();
        plan.rows(set).forEach(it -> outcomes.put(it.subject() + " " + it.kind(), it.outcome()));
        assertEquals(
                Map.of(
                        "SUBGOAL CREATE", Outcome.DEFERRED,
                        "GROUPING CREATE", Outcome.DEFERRED,
                        "ACTIVITY CREATE", Outcome.DEFERRED,
                        "ACTIVITY MOVE", Outcome.DEFERRED,
                        "ACTIVITY RENAME", Outcome.ADOPTED),
                outcomes);
        assertEquals(4, plan.rows(draft).size());
        assertEquals("Uavhengig", name(6));
    }

    @Test
    void whatIsDeferredBringsTheGroupingItNeedsAlsoWhereThatWasRejected() {
        long set = plan.propose(
                "Ny gruppering",
                creation("grouping", "subGoal", "2.A", "name", "Ny her"),
                change(12, ChangeKind.MOVE, "subGoal", "2.A", "grouping", "Ny her"));
        long grouping = plan.rows(set).stream()
                .filter(it -> it.subject() == Subject.GROUPING)
                .findFirst()
                .orElseThrow()
                .id();
        long draft = plan.decide(set, Effect.AT_ONCE, except(grouping, Outcome.REJECTED))
                .orElseThrow();
        assertEquals(
                List.of("ACTIVITY MOVE", "GROUPING CREATE"),
                plan.rows(draft).stream()
                        .map(it -> it.subject() + " " + it.kind())
                        .toList());
        plan.office(() -> {
            retning.bean(Life.class).submit(draft, null);
            return null;
        });
        assertEquals(SetStatus.SUBMITTED, plan.set(draft).status());
    }

    @Test
    void aSetThatIsRejectedOrDeferredWholeChangesNothing() {
        long rejected = plan.propose("Nei", change(7, ChangeKind.RENAME, "name", "Nei"));
        assertTrue(plan.decide(rejected, Outcome.REJECTED, Effect.AT_ONCE).isEmpty());
        assertEquals(SetStatus.REJECTED, plan.set(rejected).status());
        long deferred = plan.propose("Utsatt", change(7, ChangeKind.RENAME, "name", "Utsatt"));
        assertTrue(plan.decide(deferred, Outcome.DEFERRED, Effect.NEXT_VERSION).isPresent());
        assertNull(plan.set(deferred).effectiveAt());
        assertEquals("Aktivitet 7", name(7));
    }

    @Test
    void theNextVersionIsTheDefaultAndChangesNothingYet() {
        long set = plan.propose("Venter", change(8, ChangeKind.RENAME, "name", "Venter"));
        plan.office(() ->
                retning.bean(Deciding.class).decide(set, null, new DecisionOnSet(Outcome.ADOPTED, null, null, null)));
        assertEquals(SetStatus.DECIDED, plan.set(set).status());
        assertTrue(plan.set(set).waiting());
        assertEquals("Aktivitet 8", name(8));
        assertEquals(
                List.of(set),
                retning.bean(WaitingSets.class).preview().stream()
                        .map(it -> it.set().id())
                        .toList());
    }

    @Test
    void theDecisionOfTheCaseMustCarryWhatIsAdopted() {
        CaseKey undecided = plan.undecidedCase();
        long set = plan.propose(undecided, "Uten vedtak", change(9, ChangeKind.CLOSE));
        var none = assertThrows(Problem.class, () -> plan.decide(set, Effect.AT_ONCE));
        assertEquals(Problem.Code.UNGROUNDED, none.code());
        var against = assertThrows(
                Problem.class, () -> plan.decideWith(set, new DecisionDraft("Rådet sier nei.", "NOT_ADOPTED")));
        assertEquals(Problem.Code.UNGROUNDED, against.code());
        assertNull(
                retning.bean(CaseRepository.class).find(undecided).orElseThrow().outcome());
        plan.decideWith(set, new DecisionDraft("Rådet sier ja, med endringer.", "AMENDED"));
        assertTrue(plan.activity(9, plan.now()).closed());
    }

    @Test
    void onlyTheSecretariatDecidesAndOnlyOnce() {
        long set = plan.propose("Rett", change(10, ChangeKind.RENAME, "name", "Rett"));
        var person = retning.bean(CurrentPerson.class);
        var all = new DecisionOnSet(Outcome.ADOPTED, Effect.AT_ONCE, null, null);
        assertThrows(
                Forbidden.class,
                () -> person.actingAs(
                        "malansvarlig", () -> retning.bean(Deciding.class).decide(set, null, all)));
        assertThrows(Forbidden.class, () -> retning.bean(Deciding.class).decide(set, null, all));
        plan.decide(set, Effect.AT_ONCE);
        var twice = assertThrows(Problem.class, () -> plan.decide(set, Effect.AT_ONCE));
        assertEquals(Problem.Code.CONFLICT, twice.code());
        var stale = plan.propose("Gammel", change(11, ChangeKind.RENAME, "name", "Gammel"));
        var late = assertThrows(
                Problem.class,
                () -> plan.office(() -> retning.bean(Deciding.class).decide(stale, 0, all)));
        assertEquals(Problem.Code.STALE, late.code());
    }

    private static DecisionOnSet.Departure except(long change, Outcome outcome) {
        return new DecisionOnSet.Departure(change, outcome, null);
    }

    private static DecisionOnSet.Departure amended(long change, Map<String, Object> after) {
        return new DecisionOnSet.Departure(change, Outcome.ADOPTED_AMENDED, new LinkedHashMap<>(after));
    }

    private static String name(int n) {
        return plan.activity(n, plan.now()).name();
    }
}
