package no.retning.council;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The forms of a meeting: a new one, and corrections. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/raad/{council}")
class MeetingForms {
    private static final String VIEW = "council/meetingform";

    private final MeetingKeeping keeping;
    private final MeetingRepository meetings;
    private final CouncilReading reading;

    MeetingForms(MeetingKeeping keeping, MeetingRepository meetings, CouncilReading reading) {
        this.keeping = keeping;
        this.meetings = meetings;
        this.reading = reading;
    }

    @Get("/mote/nytt")
    @View(VIEW)
    Map<String, Object> blank(String council) {
        reading.rights().require(Act.HOLD_MEETING);
        Form form = Form.of(Map.of("status", MeetingStatus.PLANNED));
        return Map.of("page", new MeetingFormPage(reading.council(council), null, form, List.of(), false));
    }

    @Post("/mote/nytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(String council, @Body @Nullable Map<String, Object> body) {
        reading.rights().require(Act.HOLD_MEETING);
        CouncilRow found = reading.council(council);
        Form form = Form.submitted(body);
        try {
            return Answer.done(keeping.create(draft(found.slug(), form)).address(), "council.done.meeting");
        } catch (Problem problem) {
            if (problem.code() != Problem.Code.VALIDATION) {
                throw problem;
            }
            return Answer.invalid(
                    VIEW, new MeetingFormPage(found, null, form.with(problem.errors()), List.of(), false));
        }
    }

    @Get("/{meeting}/rediger")
    @View(VIEW)
    Map<String, Object> edit(String council, String meeting) {
        reading.rights().require(Act.HOLD_MEETING);
        CouncilRow found = reading.council(council);
        MeetingRow row = reading.meeting(found.slug(), meeting);
        return Map.of("page", new MeetingFormPage(found, row, form(row), List.of(), false));
    }

    @Post("/{meeting}/rediger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(String council, String meeting, @Body @Nullable Map<String, Object> body) {
        reading.rights().require(Act.HOLD_MEETING);
        CouncilRow found = reading.council(council);
        MeetingRow row = reading.meeting(found.slug(), meeting);
        Form form = Form.submitted(body);
        try {
            MeetingRow kept = keeping.correct(
                    row.council(), row.year(), row.number(), Revision.typed(form), draft(found.slug(), form));
            return Answer.done(kept.address(), "council.done.meeting");
        } catch (Problem problem) {
            return switch (problem.code()) {
                case VALIDATION ->
                    Answer.invalid(
                            VIEW, new MeetingFormPage(found, row, form.with(problem.errors()), List.of(), false));
                case STALE -> Answer.conflict(VIEW, stale(found, row, form));
                default -> throw problem;
            };
        }
    }

    private MeetingFormPage stale(CouncilRow council, MeetingRow read, Form form) {
        MeetingRow now =
                meetings.find(read.council(), read.year(), read.number()).orElseThrow(Problem::notFound);
        List<Clash> clashes = Clash.of(
                form,
                List.of(
                        new Clash.Field("date", now.heldOn().toString(), new Value.Day(now.heldOn())),
                        Clash.Field.text("place", now.place() == null ? "" : now.place()),
                        new Clash.Field(
                                "status", now.status().name(), new Value.Known("council.meeting." + now.status()))));
        return new MeetingFormPage(council, now, Revision.renewed(form, now.revision()), clashes, true);
    }

    private static MeetingDraft draft(String council, Form form) {
        return new MeetingDraft(
                council, form.value("number"), form.value("date"), form.value("place"), form.value("status"));
    }

    private static Form form(MeetingRow row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("number", row.key());
        values.put("date", row.heldOn());
        values.put("place", row.place());
        values.put("status", row.status());
        values.put("revision", row.revision());
        return Form.of(values);
    }
}
