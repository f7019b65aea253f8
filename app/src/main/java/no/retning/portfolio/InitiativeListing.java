package no.retning.portfolio;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import no.retning.time.Moment;

/** Reads the initiatives that stand in the portfolio for the page of a goal or an organisation, in two statements. */
@Singleton
public class InitiativeListing {
    private final InitiativeRepository initiatives;
    private final ToldLightRepository lights;

    InitiativeListing(InitiativeRepository initiatives, ToldLightRepository lights) {
        this.initiatives = initiatives;
        this.lights = lights;
    }

    /** Those whose main goal it is, and those that support it. */
    @ReadOnly
    public InitiativeLines ofGoal(long goal, Moment at) {
        return list(
                at,
                row -> row.goal().id() == goal || row.supports().stream().anyMatch(it -> it.id() == goal),
                row -> row.goal().id() != goal);
    }

    /** Those that the organisation owns, alone or with others. */
    @ReadOnly
    public InitiativeLines ofOrganization(long organization, Moment at) {
        return list(at, row -> row.owners().stream().anyMatch(it -> it.id() == organization), row -> false);
    }

    private InitiativeLines list(Moment at, Predicate<InitiativeRow> wanted, Predicate<InitiativeRow> supports) {
        var told = lights.all(at.at());
        return new InitiativeLines(
                initiatives.list(at.at()).stream()
                        .filter(wanted)
                        .map(row -> new InitiativeLine(row, told.get(row.id()), supports.test(row)))
                        .toList(),
                at.now() ? null : at.asked());
    }
}
