package no.retning.roadmap.workbook;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.people.Running;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.ChangeReasonRepository;
import no.retning.roadmap.Difference;
import no.retning.roadmap.OtherDifferences;
import no.retning.roadmap.OutlineRepository;
import no.retning.roadmap.RoadmapQuery;
import no.retning.roadmap.RoadmapReading;
import no.retning.roadmap.RoadmapView;
import no.retning.roadmap.Waiting;
import no.retning.roadmap.WaitingRepository;
import no.retning.time.EditionRepository;
import no.retning.time.Moment;
import no.retning.time.Moments;
import no.retning.web.Blocking;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap as Excel and CSV, with the same words after the question mark as the page. Made on request, whatever is
 * accepted: a browser that follows the link accepts pages, and is told as a page what is wrong with the address.
 */
@Blocking
@Hidden
@Controller
class RoadmapFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=utf-8";

    private final RoadmapReading reading;
    private final ActivityRepository activities;
    private final OutlineRepository outlines;
    private final ChangeReasonRepository reasons;
    private final List<OtherDifferences> others;
    private final WaitingRepository waiting;
    private final EditionRepository editions;
    private final Moments moments;
    private final Messages messages;
    private final Running running;

    RoadmapFiles(
            RoadmapReading reading,
            ActivityRepository activities,
            OutlineRepository outlines,
            ChangeReasonRepository reasons,
            List<OtherDifferences> others,
            WaitingRepository waiting,
            EditionRepository editions,
            Moments moments,
            Messages messages,
            Running running) {
        this.reading = reading;
        this.activities = activities;
        this.outlines = outlines;
        this.reasons = reasons;
        this.others = others;
        this.waiting = waiting;
        this.editions = editions;
        this.moments = moments;
        this.messages = messages;
        this.running = running;
    }

    @Get(value = "/veikart.xlsx", produces = MediaType.ALL)
    MutableHttpResponse<byte[]> workbook(HttpRequest<?> request) {
        RoadmapFile file = file(request);
        return answer(XLSX, RoadmapWorkbook.xlsx(file), name(file, "veikart", ".xlsx"));
    }

    @Get(value = "/aktiviteter.csv", produces = MediaType.ALL)
    MutableHttpResponse<byte[]> csv(HttpRequest<?> request) {
        RoadmapFile file = file(request);
        return answer(CSV, RoadmapWorkbook.csv(file), name(file, "aktiviteter", ".csv"));
    }

    private RoadmapFile file(HttpRequest<?> request) {
        RoadmapQuery query = RoadmapQuery.of(request.getParameters());
        Moment at = moments.resolve(query.per());
        RoadmapView view = reading.read(at, query.filter());
        Moment since = since(query, at);
        Map<Long, List<Waiting>> decided = at.now() ? waiting.ofActivities() : Map.of();
        String address = running.publicUrl().toString().replaceAll("/$", "");
        if (since == null) {
            return new RoadmapFile(
                    messages, view, query, null, new Difference(List.of()), view.reasons(), decided, address);
        }
        var both = activities.lists(List.of(since.at(), at.at()), true);
        Difference difference = Difference.between(outlines.find(since.at()), view.outline())
                .and(Difference.between(both.getFirst(), both.getLast()));
        for (OtherDifferences other : others) {
            difference = difference.and(other.between(since.at(), at.at()));
        }
        boolean forward = !since.at().isAfter(at.at());
        var behind = forward ? reasons.between(since.at(), at.at()) : reasons.between(at.at(), since.at());
        return new RoadmapFile(messages, view, query, since, difference, behind, decided, address);
    }

    /** What was asked to compare with, else the newest version before the time. */
    private @Nullable Moment since(RoadmapQuery query, Moment at) {
        if (query.mot() != null) {
            return moments.resolve(query.mot());
        }
        return editions.list().stream()
                .filter(edition -> edition.dataTime().isBefore(at.at()))
                .findFirst()
                .map(edition -> moments.resolve(edition.label()))
                .orElse(null);
    }

    private static String name(RoadmapFile file, String name, String ending) {
        Moment at = file.view().at();
        return name + "-" + (at.label() == null ? at.day() : at.label()) + ending;
    }

    private static MutableHttpResponse<byte[]> answer(String type, byte[] bytes, String name) {
        return HttpResponse.ok(bytes)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
