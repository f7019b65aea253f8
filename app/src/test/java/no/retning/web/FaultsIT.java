package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.ViewsRendererLocator;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.retning.people.Act;
import no.retning.people.Forbidden;
import no.retning.start.TestRetning;
import no.retning.time.BadMoment;
import no.retning.web.Problem.Code;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What becomes of whatever can be thrown, for people and for programs. */
@TestInstance(Lifecycle.PER_CLASS)
class FaultsIT {
    private TestRetning retning;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void malformedJsonIsToldAsValidation() {
        for (var body : List.of("{", "[]", "null", "{\"council\": {}}", "{\"date\": \"i går\"}")) {
            var reply = retning.client().as("sekretariat").postJson("/api/v1/meetings", body);
            assertEquals(422, reply.status(), body);
            assertTrue(reply.text().contains("\"code\":\"VALIDATION\""), reply.text());
        }
    }

    @Test
    void malformedParameterIsToldWithItsName() {
        var reply = retning.client().get("/api/v1/meetings?year=i-fjor");
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("\"field\":\"year\""), reply.text());
    }

    @Test
    void formatThatIsNotThereIsNotAcceptable() {
        assertTrue(List.of(200, 406)
                .contains(retning.client()
                        .with("Accept", "image/png")
                        .get("/api/v1/councils")
                        .status()));
    }

    @Test
    void duplicateAndRefusedValuesSpeakInWords() {
        String meeting =
                "INSERT INTO meetings (council_id, year, number, held_on, status) SELECT id, %d, 1, '2026-01-01', 'PLANNED' FROM councils WHERE slug = 'fagradet'";
        assertEquals(
                Code.CONFLICT,
                refused(meeting.formatted(2026) + ";" + meeting.formatted(2026)).code());
        assertEquals(
                "web.constraint.meetings_number_unique",
                refused(meeting.formatted(2026) + ";" + meeting.formatted(2026))
                        .detail()
                        .key());
        assertEquals(Code.VALIDATION, refused(meeting.formatted(1)).code());
        assertEquals(
                "web.constraint.audit_log_only_grows",
                refused(
                                "INSERT INTO audit_log (user_name, act, subject) VALUES ('x', 'X', 'x'); UPDATE audit_log SET act = 'Y'")
                        .detail()
                        .key());
        assertEquals(Code.UNEXPECTED, refused("SELECT nothing").code());
    }

    @Test
    void problemInsideAnotherExceptionIsFound() {
        assertEquals(
                Code.FORBIDDEN,
                of(new IllegalStateException(new Forbidden(Act.IMPORT_LIST))).code());
        assertEquals(Code.STALE, of(new IllegalStateException(Problem.stale())).code());
    }

    @Test
    void timeThatIsNoneIsToldByTheNameItWasAskedFor() {
        var request = HttpRequest.GET("/veikart");
        request.getParameters().add("per", "2026-09-01").add("mot", "fjor");
        var problem = retning.bean(Faults.class).of(request, new BadMoment("fjor"));
        assertEquals(Code.VALIDATION, problem.code());
        assertEquals("mot", problem.errors().getFirst().field());
    }

    @Test
    void unexpectedFaultTellsAReferenceAndNothingElse() {
        var problem = of(new IllegalStateException("a secret detail"));
        for (var path : List.of("/veikart", "/api/v1/goals")) {
            var answer = retning.bean(Answering.class).answer(HttpRequest.GET(path), problem);
            var text = String.valueOf(answer.body());
            assertEquals(500, answer.code());
            assertTrue(text.contains(String.valueOf(problem.members().get("reference"))), text);
            assertFalse(text.contains("secret") || text.contains("Exception"), text);
        }
    }

    @Test
    void conflictShowsAllThreeSides() {
        var problem = Problem.conflict(
                Text.of("web.problem.detail.CONFLICT"),
                Map.of("name", "Før"),
                Map.of("name", "Deres"),
                Map.of("name", "Mitt"));
        var page = String.valueOf(retning.bean(Answering.class)
                .answer(HttpRequest.GET("/endringer/1"), problem)
                .body());
        assertTrue(page.contains("Før") && page.contains("Deres") && page.contains("Mitt"), page);
        var json = String.valueOf(retning.bean(Answering.class)
                .answer(HttpRequest.GET("/api/v1/x"), problem)
                .body());
        assertTrue(
                json.contains(
                        "\"base\":{\"name\":\"Før\"},\"theirs\":{\"name\":\"Deres\"},\"mine\":{\"name\":\"Mitt\"}"),
                json);
    }

    @Test
    void memberThatCannotBeToldDoesNotHideTheProblem() {
        var problem = Problem.stale().with("thing", new Object());
        var json = String.valueOf(retning.bean(Answering.class)
                .answer(HttpRequest.GET("/api/v1/x"), problem)
                .body());
        assertTrue(json.contains("\"code\":\"STALE\""), json);
    }

    @Test
    void pageWithoutItsFrameIsStillAPage() {
        var rendering = new Rendering(
                retning.bean(ViewsRendererLocator.class),
                (request, view) -> {
                    throw new IllegalStateException("no database");
                },
                retning.bean(Languages.class));
        var page = new ProblemPage(500, "Noe gikk galt", null, "Prøv igjen", List.of(), List.of(), "abc", null, null);
        var html = rendering.problem(HttpRequest.GET("/"), page, false);
        assertTrue(html.contains("<h1>Noe gikk galt</h1>") && html.contains("abc"), html);
    }

    @Test
    void everyCodeAndActHasItsWords() {
        var t = retning.bean(Messages.class);
        for (var code : Code.values()) {
            assertTrue(t.has("web.problem.title." + code) && t.has("web.problem.detail." + code), code.name());
        }
        for (var act : Act.values()) {
            assertTrue(t.has("web.forbidden." + act), act.name());
        }
    }

    private Problem refused(String sql) {
        try (var connection = retning.database().owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var thrown = assertThrows(SQLException.class, () -> statement.execute(sql));
            return of(new DataAccessException("wrapped", thrown));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Problem of(Throwable thrown) {
        return retning.bean(Faults.class).of(HttpRequest.GET("/"), thrown);
    }
}
