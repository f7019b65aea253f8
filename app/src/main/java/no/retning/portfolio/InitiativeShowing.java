package no.retning.portfolio;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.follow.Following;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.Reach;
import no.retning.roadmap.Coming;
import no.retning.roadmap.OwnerRow;
import no.retning.roadmap.PlanCaseRepository;
import no.retning.roadmap.ProvisoRepository;
import no.retning.roadmap.WaitingRepository;
import no.retning.time.Moment;
import no.retning.web.AsOf;
import no.retning.web.Form;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of an initiative shows. */
@Singleton
class InitiativeShowing {
    private final InitiativeHistory histories;
    private final PlanCaseRepository cases;
    private final ProvisoRepository provisos;
    private final CriterionRepository criteria;
    private final ToldLightRepository lights;
    private final WaitingRepository waiting;
    private final InitiativeDifferences differences;
    private final Following following;
    private final CurrentPerson current;

    InitiativeShowing(
            InitiativeHistory histories,
            PlanCaseRepository cases,
            ProvisoRepository provisos,
            CriterionRepository criteria,
            ToldLightRepository lights,
            WaitingRepository waiting,
            InitiativeDifferences differences,
            Following following,
            CurrentPerson current) {
        this.histories = histories;
        this.cases = cases;
        this.provisos = provisos;
        this.criteria = criteria;
        this.lights = lights;
        this.waiting = waiting;
        this.differences = differences;
        this.following = following;
        this.current = current;
    }

    /**
     * @param mot what was asked to compare with; refused, since the page compares nothing
     * @param typed what was typed of the criteria and is wrong; null to begin with what was told
     */
    InitiativePage page(
            InitiativeRow row, Moment at, @Nullable String mot, boolean onlyDecisions, @Nullable Form typed) {
        var reasons = histories.reasons(row.id(), at);
        var told = criteria.of(row.id(), at.at());
        boolean judged = row.candidate() || told.stream().anyMatch(it -> it.met() != null);
        boolean now = at.now();
        return new InitiativePage(
                AsOf.alone(at, mot, row.address(), onlyDecisions ? Map.of("vis", "vedtak") : Map.of()),
                row,
                lights.of(row.id(), at.at()),
                reasons,
                histories.history(row.id(), reasons),
                cases.list("initiative", row.id(), at),
                now ? coming(row, at) : List.of(),
                provisos.list(at.at()).of("initiative", row.id()),
                judged ? told : List.of(),
                typed == null ? begun(told) : typed,
                onlyDecisions,
                now && mayPropose(row),
                now && row.candidate() && current.rights().may(Act.JUDGE_CANDIDATE),
                now ? following.button("initiative", row.id(), row.key()) : null);
    }

    private List<Coming> coming(InitiativeRow row, Moment at) {
        return Coming.of(waiting.list("initiative", row.id()), at.at(), times -> differences.between(times, row.id()));
    }

    private boolean mayPropose(InitiativeRow row) {
        var owners = row.owners().stream().map(OwnerRow::id).collect(Collectors.toSet());
        return current.rights().mayProposeIn(List.of(new Reach(row.goal().code(), "", owners)));
    }

    private static Form begun(List<CriterionRow> told) {
        Map<String, List<String>> values = new HashMap<>();
        for (var it : told) {
            values.put("met-" + it.code(), List.of(it.met() == null ? "" : it.standing()));
            values.put("evidence-" + it.code(), List.of(it.evidence() == null ? "" : it.evidence()));
        }
        return new Form(values, List.of());
    }
}
