package no.retning.review.workbook;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.SentReports;
import no.retning.review.BoardReading;
import no.retning.web.Blocking;
import no.retning.web.Messages;
import no.retning.web.Problem;

/**
 * The files of a round: of a closed one as they were stored, whatever language is asked for; of an open one made on
 * request, for those who are signed in. Pages are named among what they give: a browser asks for pages, and would be
 * taken to the page of a round or an initiative that is called as the file.
 */
@Blocking
@Hidden
@Controller("/portefolje")
class PortfolioFiles {
    private final BoardReading boards;
    private final StoredFiles stored;
    private final PortfolioFileReading reading;
    private final SentReports sent;
    private final Messages messages;

    PortfolioFiles(
            BoardReading boards,
            StoredFiles stored,
            PortfolioFileReading reading,
            SentReports sent,
            Messages messages) {
        this.boards = boards;
        this.stored = stored;
        this.reading = reading;
        this.sent = sent;
        this.messages = messages;
    }

    @Get(
            value = "/{round}.xlsx",
            produces = {MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<byte[]> workbook(HttpRequest<?> request, String round) {
        return answer(request, round, RoundFile.WORKBOOK);
    }

    @Get(
            value = "/{round}/statusrapporter.csv",
            produces = {MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<byte[]> reports(HttpRequest<?> request, String round) {
        return answer(request, round, RoundFile.REPORTS);
    }

    @Get(
            value = "/{round}/status-strategi.docx",
            produces = {MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<byte[]> annex(HttpRequest<?> request, String round) {
        return answer(request, round, RoundFile.ANNEX);
    }

    /** What was corrected stands beside what it says now: made on request, since corrections come after the closing. */
    @Get(
            value = "/{round}/innsendinger.csv",
            produces = {MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<byte[]> sent(HttpRequest<?> request, String round) {
        ReportingRound of = boards.round(round);
        byte[] csv = SentLine.csv(of, sent.list(of), messages);
        return answer(request, RoundFile.REPORTS.type(), "innsendinger-" + of.label() + ".csv", csv);
    }

    /** One that was stored, also after the round was opened and closed again. */
    @Get(
            value = "/{round}/filer/{sha256}",
            produces = {MediaType.TEXT_HTML, MediaType.ALL})
    HttpResponse<byte[]> one(HttpRequest<?> request, String round, String sha256) {
        ReportingRound of = boards.stored(round);
        var found = stored.findBySha(of, sha256).orElseThrow(() -> Problem.notFound("review.noFile"));
        RoundFile file = RoundFile.of(found.getKey());
        return answer(request, file.type(), file.savedAs(of.label()), found.getValue());
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, String label, RoundFile file) {
        ReportingRound round = boards.round(label);
        return answer(
                request,
                file.type(),
                file.savedAs(round.label()),
                stored.find(round, file).orElseGet(() -> file.make(reading.read(label, messages))));
    }

    private static HttpResponse<byte[]> answer(HttpRequest<?> request, String type, String savedAs, byte[] bytes) {
        String tag = "\"" + sha256(bytes) + "\"";
        if (tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.<byte[]>notModified().header(HttpHeaders.ETAG, tag);
        }
        return HttpResponse.ok(bytes)
                .contentType(type)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + savedAs + "\"");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
