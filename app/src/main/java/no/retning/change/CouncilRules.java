package no.retning.change;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.council.CouncilRepository;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Which kind of change needs which council: read when a set is laid before a case, written by the secretariat. */
@Singleton
public class CouncilRules {
    /** What an owner may be let decide alone: nothing that makes, ends, splits or moves a thing (domain.md 2). */
    private static final Set<String> MAY_BE_OWNERS = Set.of(
            "activity.DESCRIBE",
            "activity.RESCHEDULE",
            "activity.CHANGE_PHASE",
            "activity.CHANGE_CERTAINTY",
            "activity.SET_MILESTONE",
            "activity.PAUSE",
            "activity.RESUME",
            "initiative.DESCRIBE",
            "initiative.RESCHEDULE",
            "initiative.CHANGE_PHASE",
            "initiative.PAUSE",
            "initiative.RESUME");

    private final RuleRepository rules;
    private final CouncilRepository councils;
    private final CurrentPerson current;
    private final Audit audit;

    CouncilRules(RuleRepository rules, CouncilRepository councils, CurrentPerson current, Audit audit) {
        this.rules = rules;
        this.councils = councils;
        this.current = current;
        this.audit = audit;
    }

    @ReadOnly
    public List<RuleRow> list() {
        return rules.list();
    }

    /** The rules that a set breaks when a case of this council treats it; none while it lies before no case. */
    @ReadOnly
    List<RuleRow> broken(long changeSet, @Nullable String council) {
        return council == null
                ? List.of()
                : rules.ofSet(changeSet).stream()
                        .filter(rule -> rule.council() != null && !council.equals(rule.council()))
                        .toList();
    }

    /** @throws Problem VALIDATION when a rule refuses that a case of this council treats the set */
    void require(long changeSet, String council, String field) {
        List<RuleRow> refusing =
                broken(changeSet, council).stream().filter(RuleRow::refuses).toList();
        if (!refusing.isEmpty()) {
            throw Problem.validation(field, "change.ground.error.otherCouncil", names(refusing));
        }
    }

    /** What the councils are called that should have treated it. */
    static String names(List<RuleRow> broken) {
        return broken.stream()
                .map(rule -> rule.councilName() == null ? String.valueOf(rule.council()) : rule.councilName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * Writes the rules that differ from those that stand.
     *
     * @param wanted each with the revision that was read
     * @throws Problem STALE when somebody wrote one of them in between; VALIDATION
     */
    @Transactional
    public void save(List<RuleRow> wanted) {
        current.rights().require(Act.EDIT_CHANGE_RULES);
        Map<String, RuleRow> now = rules.list().stream().collect(Collectors.toMap(RuleRow::name, Function.identity()));
        for (RuleRow rule : wanted) {
            RuleRow before = now.get(rule.name());
            if (before == null) {
                throw Problem.notFound();
            }
            if (same(before, rule)) {
                continue;
            }
            check(rule);
            if (rules.update(rule) == 0) {
                throw Problem.stale();
            }
            audit.record("EDIT_CHANGE_RULE", rule.name(), Map.of("before", told(before), "after", told(rule)));
        }
    }

    /** Whether an owner may be let decide such a change alone. */
    public static boolean mayBeOwners(RuleRow rule) {
        return MAY_BE_OWNERS.contains(rule.name());
    }

    private static boolean same(RuleRow before, RuleRow rule) {
        return before.changeClass() == rule.changeClass()
                && before.enforcement() == rule.enforcement()
                && Objects.equals(before.council(), rule.council());
    }

    private void check(RuleRow rule) {
        if (rule.changeClass() == ChangeClass.OWNER_UPDATE && !mayBeOwners(rule)) {
            throw Problem.validation("class-" + rule.name(), "change.ground.error.neverOwners");
        }
        if (rule.council() != null && councils.find(rule.council()).isEmpty()) {
            throw Problem.validation("council-" + rule.name(), "change.error.choose");
        }
        if (rule.refuses() && rule.council() == null) {
            throw Problem.validation("council-" + rule.name(), "change.ground.error.refuseNeedsCouncil");
        }
    }

    private static Map<String, Object> told(RuleRow rule) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("class", rule.changeClass().name());
        told.put("council", String.valueOf(rule.council()));
        told.put("enforcement", rule.enforcement().name());
        return told;
    }
}
