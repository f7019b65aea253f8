package no.retning.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.views.View;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.web.Answer;
import no.retning.web.Blocking;
import no.retning.web.Form;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Les inn veikart: upload, look over, import. The file waits in the database between the steps. */
@Hidden
@Blocking
@Produces(MediaType.TEXT_HTML)
@Controller("/import")
class ImportController {
    private static final String VIEW = "imports/list";

    private final RoadmapImporting importing;
    private final WaitingFiles waiting;
    private final Uploads uploads;
    private final CurrentPerson current;

    ImportController(RoadmapImporting importing, WaitingFiles waiting, Uploads uploads, CurrentPerson current) {
        this.importing = importing;
        this.waiting = waiting;
        this.uploads = uploads;
        this.current = current;
    }

    @Get
    @View("imports/upload")
    Map<String, Object> show() {
        importer();
        return Map.of("page", new UploadPage(Form.EMPTY, List.of(), 0, importing.list()));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(@Part("file") @Nullable CompletedFileUpload file) {
        long person = importer();
        try {
            Uploads.Upload upload = uploads.read(file);
            importing.review(upload.content());
            return Answer.next("/import/ventende/" + waiting.keep(person, upload.name(), upload.content()));
        } catch (UnreadableList e) {
            return invalid(Form.EMPTY, e.places(), e.more());
        } catch (Problem e) {
            if (e.code() != Problem.Code.VALIDATION) {
                throw e;
            }
            return invalid(Form.EMPTY.with(e.errors()), List.of(), 0);
        }
    }

    @Get("/ventende/{token}")
    @View("imports/list")
    Map<String, Object> look(String token) {
        WaitingFile file = file(token);
        Review review = importing.review(file.content());
        Form form = Form.of(Map.of("from", importing.firstDay(review.list().label())));
        return Map.of("page", ListPage.of(address(file), file.fileName(), review, form));
    }

    /** Takes the list in; or, with the button that says so, shows what the ties that were chosen would do. */
    @Post("/ventende/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(String token, @Body @Nullable Map<String, Object> body) {
        WaitingFile file = file(token);
        Form form = Form.submitted(body);
        Ties ties = Ties.of(form);
        try {
            if (!form.value("look").isEmpty()) {
                Review review = importing.review(file.content(), ties);
                return Answer.page(VIEW, ListPage.of(address(file), file.fileName(), review, form));
            }
            Imported done = importing.importList(file.fileName(), file.content(), day(form), ties);
            waiting.remove(importer());
            return Answer.next(next(done));
        } catch (Problem e) {
            if (e.code() != Problem.Code.VALIDATION) {
                throw e;
            }
            Review review = importing.review(file.content());
            return Answer.invalid(VIEW, ListPage.of(address(file), file.fileName(), review, form.with(e.errors())));
        }
    }

    /** A draft is read where drafts are; a list that founded the plan, or only gave keys, has a page of its own. */
    private static String next(Imported done) {
        if (done.importId() == null) {
            return "/import";
        }
        return done.changeSet() == null || done.review().canFound()
                ? "/import/lister/" + done.importId()
                : "/endringer/" + done.changeSet();
    }

    @Get("/lister/{id}")
    @View("imports/done")
    Map<String, Object> done(long id) {
        importer();
        return Map.of(
                "page",
                new DonePage(importing.list().stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("imports.problem.noImport"))));
    }

    private HttpResponse<?> invalid(Form form, List<Flag> places, int more) {
        return Answer.invalid("imports/upload", new UploadPage(form, places, more, importing.list()));
    }

    private WaitingFile file(String token) {
        long person = importer();
        try {
            return waiting.find(person, UUID.fromString(token))
                    .orElseThrow(() -> Problem.notFound("imports.problem.gone"));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("imports.problem.gone");
        }
    }

    /** The day the plan is to hold from; only the form that founds it asks for one. */
    private static @Nullable LocalDate day(Form form) {
        if (!form.values().containsKey("from")) {
            return null;
        }
        try {
            return LocalDate.parse(form.value("from").strip());
        } catch (DateTimeParseException e) {
            throw Problem.validation("from", "imports.problem.fromForm");
        }
    }

    private static String address(WaitingFile file) {
        return "/import/ventende/" + file.token();
    }

    private long importer() {
        current.rights().require(Act.IMPORT_LIST);
        return current.get(Act.IMPORT_LIST).id();
    }
}
