package no.retning.change;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    Classes(RuleRepository rules) {
        this.rules = rules;
    }

    /**
     * @param wanted as a person says; null for what Retning proposes
     * @throws Problem VALIDATION when the changes are not of that class
     */
    ChangeClass of(@Nullable ChangeClass wanted, List<NewChange> made) {
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
        return owners ? ChangeClass.OWNER_UPDATE : ChangeClass.STRUCTURAL;
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
