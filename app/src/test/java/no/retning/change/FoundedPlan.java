package no.retning.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.retning.council.CaseDraft;
import no.retning.council.CaseKey;
import no.retning.council.CasePreparing;
import no.retning.council.CaseRepository;
import no.retning.council.DecisionDraft;
import no.retning.council.DecisionRegistering;
import no.retning.council.MeetingDraft;
import no.retning.council.MeetingKeeping;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ActivityRow;
import no.retning.start.TestRetning;
import no.retning.time.Moments;
import org.jspecify.annotations.Nullable;

/**
 * A plan of two delmål, two groupings and some activities, founded through the same use cases as the real one, and the
 * way of a change set through a council in one call.
 */
public final class FoundedPlan {
    /** From when the plan holds. */
    public static final Instant FOUNDED = Instant.parse("2026-01-31T23:00:00Z");

    private static final AtomicInteger CASES = new AtomicInteger();

    private final TestRetning retning;
    private boolean met;

    private FoundedPlan(TestRetning retning) {
        this.retning = retning;
    }

    /** A plan that somebody else founded, for the way through a council alone. */
    public static FoundedPlan over(TestRetning retning) {
        return new FoundedPlan(retning);
    }

    /** Founds it in an empty Retning; activity {@code n} of {@code activities} has {@link #key}{@code (n)}. */
    public static FoundedPlan found(TestRetning retning, int activities) {
        var plan = new FoundedPlan(retning);
        var proposed = new ArrayList<ProposedChange>();
        proposed.add(creation("subgoal", "goal", "1", "code", "1.A", "name", "Innbyggere deltar"));
        proposed.add(creation("subgoal", "goal", "2", "code", "2.A", "name", "Ansatte får hjelp"));
        proposed.add(creation("grouping", "subGoal", "1.A", "name", "Innsyn"));
        proposed.add(creation("grouping", "subGoal", "2.A", "name", "Journal"));
        for (int n = 1; n <= activities; n++) {
            proposed.add(activity(n));
        }
        retning.bean(Founding.class)
                .found(
                        "Første liste",
                        "Det publiserte veikartet",
                        new Ground(GroundType.FOUNDING, null, LocalDate.of(2026, 2, 1), "2026-02", "Liste"),
                        FOUNDED,
                        null,
                        proposed);
        return plan;
    }

    /** The key of the founding activity of this number. */
    public static String key(int n) {
        return "5687600002010%04d".formatted(n);
    }

    private static ProposedChange activity(int n) {
        return creation(
                "activity",
                "key",
                key(n),
                "name",
                "Aktivitet " + n,
                "phases",
                List.of("DEVELOPMENT"),
                "certainty",
                "PLANNED",
                "startsOn",
                "2026-07-01",
                "subGoal",
                "1.A",
                "grouping",
                "Innsyn");
    }

    /** A CREATE with the values, names and values by turns. */
    public static ProposedChange creation(String subject, Object... after) {
        return new ProposedChange(subject, null, ChangeKind.CREATE, values(after));
    }

    /** A change to a founding activity. */
    public static ProposedChange change(int n, ChangeKind kind, @Nullable Object... after) {
        return new ProposedChange("activity", key(n), kind, values(after));
    }

    public static ProposedChange subGoal(String code, ChangeKind kind, @Nullable Object... after) {
        return new ProposedChange("subgoal", code, kind, values(after));
    }

    static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }

    /** The same before a case of its own that has a decision. */
    public long propose(String title, ProposedChange... changes) {
        return propose(decidedCase(), title, changes);
    }

    /** Writes a set, sends it in and lays it before the case; gives its id. */
    public long propose(CaseKey laidBefore, String title, ProposedChange... changes) {
        var draft = new ChangeSetDraft(title, "Slik ble vi enige om", null, Arrays.asList(changes));
        return propose(laidBefore, office(() -> retning.bean(Drafting.class).create(draft)));
    }

    /** Sends in a draft and lays it before the case; gives its id. */
    public long propose(CaseKey laidBefore, long draft) {
        return office(() -> {
            var life = retning.bean(Life.class);
            life.submit(draft, null);
            life.propose(draft, null, laidBefore);
            return draft;
        });
    }

    /** A case of its own, with a decision that carries what is laid before it. */
    public CaseKey decidedCase() {
        CaseKey key = undecidedCase();
        office(() ->
                retning.bean(DecisionRegistering.class).register(key, null, new DecisionDraft(null, "AS_PROPOSED")));
        return key;
    }

    /** A case of its own, on the agenda of the one meeting. */
    public CaseKey undecidedCase() {
        return office(() -> {
            meet();
            int number = CASES.incrementAndGet();
            return retning.bean(CasePreparing.class)
                    .create(new CaseDraft(
                            "portefoljeradet",
                            "2026",
                            String.valueOf(number),
                            "3/2026",
                            "Sak " + number,
                            "APPROVAL",
                            "Rådet slutter seg til endringene.",
                            List.of()))
                    .key();
        });
    }

    /** The case that a set lies before, as printed. */
    public String caseOf(long set) {
        return String.valueOf(set(set).caseLabel());
    }

    private synchronized void meet() {
        if (!met
                && retning.bean(CaseRepository.class)
                        .list("portefoljeradet", 2026)
                        .isEmpty()) {
            retning.bean(MeetingKeeping.class)
                    .create(new MeetingDraft("portefoljeradet", "3/2026", "2026-09-11", "Oslo", "HELD"));
        }
        met = true;
    }

    /** Adopts all of a proposed set, but for the exceptions; gives the draft that carries on what was deferred. */
    public Optional<Long> decide(long set, Effect effect, DecisionOnSet.Departure... exceptions) {
        return decide(set, Outcome.ADOPTED, effect, exceptions);
    }

    Optional<Long> decide(long set, Outcome outcome, Effect effect, DecisionOnSet.Departure... exceptions) {
        return office(() -> retning.bean(Deciding.class)
                .decide(set, null, new DecisionOnSet(outcome, effect, List.of(exceptions), null)));
    }

    /** Adopts all of a proposed set at once, and registers the decision of its case in the same act. */
    public Optional<Long> decideWith(long set, DecisionDraft decision) {
        return office(() -> retning.bean(Deciding.class)
                .decide(set, null, new DecisionOnSet(Outcome.ADOPTED, Effect.AT_ONCE, null, decision)));
    }

    /** Proposes and adopts a set that takes effect at once; gives its id. */
    public long adopt(String title, ProposedChange... changes) {
        long set = propose(title, changes);
        decide(set, Effect.AT_ONCE);
        return set;
    }

    /** Proposes and adopts a set that waits for the next version; gives its id. */
    public long wait(String title, ProposedChange... changes) {
        long set = propose(title, changes);
        decide(set, Effect.NEXT_VERSION);
        return set;
    }

    List<Long> changes(long set) {
        return rows(set).stream().map(ChangeRow::id).toList();
    }

    /** The changes of a set, in their order. */
    public List<ChangeRow> rows(long set) {
        return retning.bean(ChangeRepository.class).list(set);
    }

    /** The set as it stands. */
    public ChangeSetRow set(long set) {
        return retning.bean(ChangeSetRepository.class).find(set).orElseThrow();
    }

    /** From when the set holds. */
    public Instant effective(long set) {
        return Objects.requireNonNull(set(set).effectiveAt());
    }

    /** A founding activity as of a time, closed or not. */
    public ActivityRow activity(int n, Instant at) {
        return activity(key(n), at);
    }

    ActivityRow activity(String key, Instant at) {
        return retning.bean(ActivityRepository.class).find(key, at).orElseThrow();
    }

    /** The present, by the database's clock. */
    public Instant now() {
        return retning.bean(Moments.class).now().at();
    }

    /** Does work as the secretariat. */
    public <T> T office(Supplier<T> work) {
        return retning.bean(CurrentPerson.class).actingAs("sekretariat", work);
    }
}
