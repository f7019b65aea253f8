package no.retning.review.workbook;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.retning.review.BoardReading;
import no.retning.web.Blocking;
import no.retning.web.Items;
import org.jspecify.annotations.Nullable;

/** Files of closed rounds for programs. */
@Blocking
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Reporting rounds")
@Controller("/api/v1/rounds")
class RoundFilesApi {
    private final BoardReading boards;
    private final StoredFiles files;

    RoundFilesApi(BoardReading boards, StoredFiles files) {
        this.boards = boards;
        this.files = files;
    }

    @Get("/{label}/files")
    @Operation(
            summary = "Files of a closed round",
            description =
                    "As they were when the round was closed: a correction does not change them. A round that was opened "
                            + "and closed again has those of each closing, the newest first, each at its own path for ever. "
                            + "The newest are also at /portefolje/{label}.xlsx, /portefolje/{label}/statusrapporter.csv and "
                            + "/portefolje/{label}/status-strategi.docx; their ETag is the SHA-256. A round that was never "
                            + "closed has none: its files are made when they are asked for.")
    @ApiResponse(responseCode = "200", description = "The newest first")
    @ApiResponse(responseCode = "403", description = "FORBIDDEN: the round was never closed, and nobody is signed in")
    @ApiResponse(responseCode = "404", description = "NOT_FOUND")
    HttpResponse<Items<StoredFile>> list(
            HttpRequest<?> request,
            @Parameter(example = "2026-09-30") String label,
            @QueryValue @Nullable Integer limit,
            @QueryValue @Nullable Integer offset) {
        return Items.answer(request, files.list(boards.stored(label)), limit, offset);
    }
}
