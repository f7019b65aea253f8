package no.retning.front;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.retning.change.ChangeSetRepository;
import no.retning.change.ChangeSetRow;
import no.retning.council.MeetingRepository;
import no.retning.council.MeetingRow;
import no.retning.people.CurrentPerson;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.strategy.StrategyRepository;
import no.retning.task.Tasks;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.watching.SinceReading;
import no.retning.web.AsOf;
import no.retning.web.Blocking;
import org.jspecify.annotations.Nullable;

/** The front page: what holds now, what changed last, what is to be treated. */
@Blocking
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
class Overview {
    private final Moments moments;
    private final ActivityRepository activities;
    private final OutlineRepository outlines;
    private final StrategyRepository strategies;
    private final ChangeSetRepository sets;
    private final MeetingRepository meetings;
    private final SinceReading since;
    private final Tasks tasks;
    private final CurrentPerson current;

    Overview(
            Moments moments,
            ActivityRepository activities,
            OutlineRepository outlines,
            StrategyRepository strategies,
            ChangeSetRepository sets,
            MeetingRepository meetings,
            SinceReading since,
            Tasks tasks,
            CurrentPerson current) {
        this.moments = moments;
        this.activities = activities;
        this.outlines = outlines;
        this.strategies = strategies;
        this.sets = sets;
        this.meetings = meetings;
        this.since = since;
        this.tasks = tasks;
        this.current = current;
    }

    @Get
    @View("front/overview")
    Map<String, Object> show(@Nullable @QueryValue String per, @Nullable @QueryValue String mot) {
        Moment at = moments.resolve(per);
        var outline = outlines.find(at.at());
        var rows = activities.list(at.at(), false);
        List<ChangeSetRow> all = sets.list();
        var rights = current.rights();
        var page = new OverviewPage(
                AsOf.alone(at, mot, "/", Map.of()),
                strategies.find(at.at()),
                at.newestEdition(),
                outline.goals().stream()
                        .map(goal -> GoalCard.of(goal, outline, rows, at.day()))
                        .toList(),
                outline.subGoals().size(),
                rows.size(),
                since.read(at),
                all.stream().filter(ChangeSetRow::waiting).toList(),
                all.stream()
                        .filter(set -> set.status().sentIn())
                        .filter(set -> set.collectedIn() == null)
                        .filter(set -> rights.maySeeChangeSet(set.sight(), set.author(), set.reach()))
                        .toList(),
                meetings.list(null, null).stream()
                        .filter(meeting -> !meeting.heldOn().isBefore(at.day()))
                        .sorted(Comparator.comparing(MeetingRow::heldOn))
                        .limit(3)
                        .toList(),
                rights.mayImport(),
                rights.signedIn() && at.now() ? tasks.mine(at.day()) : null,
                at.day());
        return Map.of("page", page);
    }
}
