package no.retning.strategy;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.Former;
import no.retning.roadmap.FormerRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.roadmap.RoadmapSection;
import no.retning.time.Moment;
import no.retning.web.Addresses;
import org.jspecify.annotations.Nullable;

/** Where an old code or name leads: to what bears another one now, or to what has left the plan, as it last was. */
@Singleton
class Remembering {
    private static final Set<String> ENDINGS = Set.of("CLOSE", "SPLIT", "MERGE");

    private final FormerRepository formers;
    private final OutlineRepository outlines;
    private final ChangeReasonRepository reasons;

    Remembering(FormerRepository formers, OutlineRepository outlines, ChangeReasonRepository reasons) {
        this.formers = formers;
        this.outlines = outlines;
        this.reasons = reasons;
    }

    Optional<HttpResponse<?>> goal(String code, Moment at, @Nullable String mot) {
        return formers.goals(code, at.at()).stream().findFirst().map(former -> to("/maal/", former, at, mot, ""));
    }

    Optional<HttpResponse<?>> subGoal(String code, Moment at, @Nullable String mot) {
        return formers.subGoals(code, at.at()).stream().findFirst().map(former -> to("/delmaal/", former, at, mot, ""));
    }

    Optional<HttpResponse<?>> grouping(String subGoal, String name, Moment at) {
        return formers.grouping(subGoal, name, at.at())
                .map(former -> to("/delmaal/", former, at, null, "#" + RoadmapSection.anchor(former.name())));
    }

    /** Other delmål that bore the code before. */
    List<Former> others(String code, long subGoal, Moment at) {
        return formers.subGoals(code, at.at()).stream()
                .filter(former -> former.id() != subGoal)
                .toList();
    }

    /** That a goal has left the plan since; empty when it stands. */
    Optional<Leaving> leavingGoal(long goal, Instant now) {
        boolean stands = outlines.find(now).goals().stream().anyMatch(it -> it.id() == goal);
        return stands
                ? Optional.empty()
                : ending("goal", goal, now)
                        .map(why -> new Leaving(DifferenceKind.CLOSED, why.effectiveAt(), List.of(), why));
    }

    /** That a delmål has left the plan since; empty when it stands. */
    Optional<Leaving> leavingSubGoal(long subGoal, Instant now) {
        return outlines.find(now)
                .left(subGoal)
                .flatMap(left -> ending("subgoal", subGoal, now)
                        .map(why -> new Leaving(
                                left.kind(),
                                why.effectiveAt(),
                                left.into().stream()
                                        .flatMap(code -> formers.subGoals(code, now).stream()
                                                .limit(1))
                                        .toList(),
                                why)));
    }

    private Optional<ChangeReason> ending(String subject, long id, Instant now) {
        return reasons.of(subject, id, now).of(subject, id).stream()
                .filter(reason -> ENDINGS.contains(reason.kind()) && reason.touches("lifecycle"))
                .findFirst();
    }

    private static HttpResponse<?> to(String path, Former former, Moment at, @Nullable String mot, String fragment) {
        Map<String, String> query = new LinkedHashMap<>();
        var per = former.last() == null ? at.asked() : former.last().toString();
        if (per != null) {
            query.put("per", per);
        }
        if (mot != null) {
            query.put("mot", mot);
        }
        return HttpResponse.seeOther(
                URI.create(Addresses.of(path + Addresses.encoded(former.code()), query) + fragment));
    }
}
