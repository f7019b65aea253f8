package no.retning.imports;

import io.micronaut.core.convert.format.Format;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.web.Blocking;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Lists of the roadmap by API (interface.md 4). */
@Blocking
@Controller("/api/v1/roadmap/imports")
class ImportApi {
    private final RoadmapImporting importing;
    private final Uploads uploads;
    private final ListProblem problems;
    private final Messages messages;

    ImportApi(RoadmapImporting importing, Uploads uploads, ListProblem problems, Messages messages) {
        this.importing = importing;
        this.uploads = uploads;
        this.problems = problems;
        this.messages = messages;
    }

    /** Lists imported so far, newest first. */
    @Get
    Map<String, Object> list() {
        List<ImportedRow> items = importing.list();
        return Map.of("items", items, "total", items.size());
    }

    /**
     * Compares a list with the plan and, unless it is a dry run, founds the plan with it, or makes a draft of a later one.
     *
     * @param file the list as CSV or XLSX
     * @param dryRun true to store nothing
     * @param from the first day the first list holds; the first of the label's month when not said
     * @param tie new lines that are activities we have under a key of our own, "56876000020107079:R-0001"; may be repeated
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    ImportAnswer post(
            @Part("file") @Nullable CompletedFileUpload file,
            @QueryValue(defaultValue = "false") boolean dryRun,
            @QueryValue @Format("yyyy-MM-dd") @Nullable LocalDate from,
            @QueryValue @Nullable List<String> tie) {
        Uploads.Upload upload = uploads.read(file);
        try {
            Ties ties = Ties.of(tie == null ? List.of() : tie);
            if (dryRun) {
                return ImportAnswer.of(importing.review(upload.content(), ties), null, messages);
            }
            Imported done = importing.importList(upload.name(), upload.content(), from, ties);
            return ImportAnswer.of(done.review(), done.changeSet(), messages);
        } catch (UnreadableList e) {
            throw problems.of(e.places(), e.more());
        } catch (RefusedList e) {
            throw problems.of(e.places(), 0);
        }
    }
}
