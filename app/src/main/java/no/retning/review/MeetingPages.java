package no.retning.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The review on the screen of a meeting: one initiative at a time, with what is noted on it. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/portefolje/{round}/mote")
class MeetingPages {
    private static final String VIEW = "review/meeting";

    private final BoardReading reading;
    private final ReviewRemarkRepository remarks;
    private final ReviewNoting noting;
    private final CurrentPerson current;

    MeetingPages(BoardReading reading, ReviewRemarkRepository remarks, ReviewNoting noting, CurrentPerson current) {
        this.reading = reading;
        this.remarks = remarks;
        this.noting = noting;
        this.current = current;
    }

    @Get("{?nr}")
    HttpResponse<?> show(String round, @QueryValue @Nullable String nr) {
        Board board = reading.read(round);
        if (board.standings().isEmpty()) {
            return Answer.next(board.round().path());
        }
        return Answer.page(VIEW, page(board, RemarkForms.number(nr == null ? "" : nr), Form.EMPTY));
    }

    /** Notes something on the initiative that is shown, and stays there. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(String round, @Body @Nullable Map<String, Object> body) {
        current.rights().require(Act.NOTE_REVIEW);
        Form form = Form.submitted(body);
        Board board = reading.read(round);
        Standing standing = board.find(form.value("initiative"));
        int number = 1 + new Exceptions(board.standings()).inOrder().indexOf(standing);
        try {
            noting.note(board.round(), RemarkForms.draft(form, standing.key()));
            return Answer.seeOther(board.round().path() + "/mote?nr=" + number + "#notert");
        } catch (Problem problem) {
            Form again = RemarkForms.again(form, problem);
            var page = page(board, number, again);
            return problem.code() == Problem.Code.VALIDATION ? Answer.invalid(VIEW, page) : Answer.conflict(VIEW, page);
        }
    }

    private MeetingPage page(Board board, int asked, Form form) {
        var order = new Exceptions(board.standings()).inOrder();
        int number = Math.clamp(asked, 1, order.size());
        String key = order.get(number - 1).key();
        boolean notes = current.rights().may(Act.NOTE_REVIEW) && board.round().openedAt() != null;
        return new MeetingPage(
                board,
                order,
                number,
                Noted.of(board.round(), remarks.withEarlier(board.round().cutOff()), Rights.OF_READERS.reporting())
                        .on(key),
                notes,
                current.rights().may(Act.ASSESS_PORTFOLIO),
                notes ? remarks.answerers() : List.of(),
                form);
    }
}
