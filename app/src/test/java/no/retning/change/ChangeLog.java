package no.retning.change;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.people.CurrentPerson;
import no.retning.portfolio.InitiativeRepository;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.start.TestDatabase;
import no.retning.start.TestRetning;
import org.jspecify.annotations.Nullable;

/** A plan whose sets come into force at chosen times, and can be applied anew in another database from what is stored. */
final class ChangeLog {
    /** Every table an as-of answer reads, with what makes a row the same in two databases. */
    private static final List<String> PLAN = List.of(
            "goal_versions",
            "subgoal_versions",
            "grouping_versions",
            "term_versions",
            "activity_versions",
            "placements",
            "activity_owners",
            "milestones",
            "activity_keys",
            "successions",
            "subgoal_successions",
            "initiative_versions",
            "initiative_supports",
            "initiative_owners",
            "initiative_activities",
            "initiative_dependencies",
            "initiative_keys");

    final TestRetning retning;

    ChangeLog() {
        retning = TestRetning.start();
        FoundedPlan.found(retning, 24);
        RandomChanges.OWNERS.forEach(it -> Things.organization(retning.database(), it));
    }

    PlanState plan() {
        return retning.bean(PlanReader.class).read(FoundedPlan.over(retning).now());
    }

    TestDatabase database() {
        return retning.database();
    }

    /** Writes a set as the office; it is decided, and waits. @throws no.retning.web.Problem VALIDATION */
    long decided(List<ProposedChange> changes) {
        long set = retning.bean(CurrentPerson.class)
                .actingAs(
                        "sekretariat",
                        () -> retning.bean(Drafting.class).create(new ChangeSetDraft("Et sett", null, null, changes)));
        database()
                .list("UPDATE changes SET outcome = 'ADOPTED', adopted = proposed WHERE change_set_id = %d RETURNING 1"
                        .formatted(set));
        database().list("""
                UPDATE change_sets SET class = 'FOUNDING', status = 'DECIDED', ground_type = 'FOUNDING', effect = 'NEXT_VERSION',
                       decided_at = clock_timestamp() WHERE id = %d RETURNING 1""".formatted(set));
        return set;
    }

    void apply(long set, Instant at) {
        retning.bean(Seeding.class).inForceAt(set, at);
    }

    /** From now on, or from a time ahead. @return whether it fitted; nothing is stored where it did not */
    @SuppressWarnings("unchecked") // the connection is the only kind there is
    boolean takesEffect(long set, @Nullable Instant ahead) {
        var engine = retning.bean(Engine.class);
        try {
            ((TransactionOperations<Connection>) retning.bean(TransactionOperations.class))
                    .executeWrite(status -> ahead == null ? engine.apply(set) : engine.applyFrom(set, ahead));
            return true;
        } catch (PlanConflict conflict) {
            return false;
        }
    }

    /** The stored set, as it was before it came into force. */
    void copy(ChangeLog from, long set) {
        copy(from, "change_sets", "to_jsonb(t) || '{\"effective_at\": null, \"recorded_at\": null}'", "id = " + set);
        copy(
                from,
                "changes",
                "to_jsonb(t) || CASE WHEN t.kind = 'CREATE' THEN "
                        + "'{\"goal_id\": null, \"subgoal_id\": null, \"grouping_id\": null, \"term_id\": null, \"activity_id\": null, \"initiative_id\": null}' ELSE '{}' END::jsonb",
                "change_set_id = " + set);
    }

    private void copy(ChangeLog from, String table, String row, String which) {
        for (String json :
                from.database().list("SELECT (%s)::text FROM %s t WHERE %s ORDER BY id".formatted(row, table, which))) {
            database()
                    .list(
                            "INSERT INTO %1$s OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_record(NULL::%1$s, '%2$s') RETURNING 1"
                                    .formatted(table, json.replace("'", "''")));
        }
    }

    /** What readers are told of the plan at the time. */
    String told(Instant at) {
        return retning.bean(ActivityRepository.class).list(at, true) + "\n"
                + retning.bean(InitiativeRepository.class).all(at) + "\n"
                + retning.bean(OutlineRepository.class).find(at);
    }

    /** What readers are told, and the rows it rests on with their whole time in force. */
    String answer(Instant at) {
        return told(at)
                + "\n"
                + database()
                        .list(rows("in_force @> '" + at + "'::timestamptz", "since <= '" + at + "'") + " ORDER BY 1");
    }

    /** All that is stored of the plan and of what has been done to it. */
    String everything() {
        return database().list(rows("true", "true") + """
                 UNION ALL SELECT to_jsonb(t)::text FROM change_sets t UNION ALL SELECT to_jsonb(t)::text FROM changes t
                UNION ALL SELECT to_jsonb(t)::text FROM plan_clock t UNION ALL SELECT id::text FROM activities
                UNION ALL SELECT id::text FROM initiatives
                UNION ALL SELECT to_jsonb(t)::text FROM audit_log t ORDER BY 1""").toString();
    }

    /** The rows of all tables of the plan in one statement; one connection for each answer is slow enough. */
    private static String rows(String version, String since) {
        return PLAN.stream()
                .map(table -> "SELECT '%1$s ' || (to_jsonb(t) - 'version_id')::text FROM %1$s t WHERE %2$s"
                        .formatted(table, table.endsWith("successions") || table.endsWith("_keys") ? since : version))
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** Which kinds have been applied, "activity.RENAME". */
    List<String> kinds() {
        return database().list("SELECT DISTINCT subject || '.' || kind FROM changes WHERE subject <> 'strategy'");
    }

    void close() {
        retning.close();
    }
}
