package no.retning.change;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.people.CurrentPerson;
import no.retning.people.Reach;
import no.retning.people.RightsOfAnswering;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which class a set has: Retning proposes it from the kinds of change, and a person confirms it or says otherwise
 * within what is allowed (domain.md 2). What an owner may decide alone is data, what is mere wording is not.
 */
@Singleton
class Classes {
    private static final Set<ChangeKind> WORDING = EnumSet.of(ChangeKind.RENAME, ChangeKind.DESCRIBE);

    private final RuleRepository rules;
    private final CurrentPerson current;

    Classes(RuleRepository rules, CurrentPerson current) {
        this.rules = rules;
        this.current = current;
    }

    /**
     * An owner's update is of the owner's own plan: proposed by the contact of the organisation that owns all of it, or
     * said to be so by the office, also by naming the plan that it rests on. What others propose of it is for the
     * council, and rests on no plan of an owner's.
     *
     * @param draft where a person may say the class; Retning proposes it where nobody does
     * @param reach of all that it touches
     * @param before the class it had; null for what is new
     * @throws Problem VALIDATION when the changes are not of that class
     */
    ChangeClass of(ChangeSetDraft draft, List<NewChange> made, List<Reach> reach, @Nullable ChangeClass before) {
        ChangeClass wanted = draft.changeClass();
        if (wanted == ChangeClass.FOUNDING) {
            throw Problem.validation("class", "change.error.class");
        }
        if (wanted == ChangeClass.STRUCTURAL) {
            return wanted;
        }
        if (wanted == ChangeClass.EDITORIAL) {
            if (!made.stream().allMatch(it -> WORDING.contains(it.kind()))) {
                throw Problem.validation("class", "change.ground.error.notWording");
            }
            return wanted;
        }
        boolean owners = ownersOwn(made);
        if (wanted == ChangeClass.OWNER_UPDATE && !owners) {
            throw Problem.validation("class", "change.ground.error.notOwners");
        }
        boolean planned = draft.ground() != null && draft.ground().type() == GroundType.OWNER_PLAN;
        RightsOfAnswering rights = current.rights().answering();
        boolean may = rights.maySayForOwners(reach);
        if (wanted == ChangeClass.OWNER_UPDATE && !may) {
            throw Problem.validation("class", "change.ground.error.notOwnPlan");
        }
        if (planned && !may) {
            throw Problem.validation("ground.type", "change.ground.error.notOwnersPlan");
        }
        boolean said = wanted == ChangeClass.OWNER_UPDATE || planned || before == ChangeClass.OWNER_UPDATE;
        boolean reported = rights.keepsPlanOf(reach) || (may && said);
        return owners && reported ? ChangeClass.OWNER_UPDATE : ChangeClass.STRUCTURAL;
    }

    /** What enters the portfolio does so by a case, whatever a further phase may be. */
    private static boolean enters(NewChange it) {
        return it.change() instanceof AdvanceInitiative further && further.enters(it.before());
    }

    private boolean ownersOwn(List<NewChange> made) {
        Map<String, RuleRow> byName =
                rules.list().stream().collect(Collectors.toMap(RuleRow::name, Function.identity()));
        return made.stream().allMatch(it -> {
            RuleRow rule = byName.get(it.change().subject().word() + "." + it.kind());
            return rule != null && rule.changeClass() == ChangeClass.OWNER_UPDATE && !enters(it);
        });
    }
}
