package no.retning.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.retning.roadmap.DifferenceKind;
import no.retning.roadmap.Place;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Lists by API: an empty plan first, then the published list. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportApiIT {
    private static final String IMPORTS = "/api/v1/roadmap/imports";

    private static TestRetning retning;
    private static Client office;

    @BeforeAll
    static void start() {
        retning = TestRetning.start();
        office = retning.client().as("sekretariat");
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    @Order(1)
    void readerMayNotImportButSeesWhatWasImported() {
        assertEquals(
                403,
                retning.client()
                        .upload(IMPORTS, "liste.csv", ListFile.small().bytes())
                        .status());
        assertEquals(
                403,
                retning.client()
                        .as("leder")
                        .upload(
                                IMPORTS + "?dryRun=true",
                                "liste.csv",
                                ListFile.small().bytes())
                        .status());
        assertEquals(
                Map.of("items", List.of(), "total", 0), json(retning.client().get(IMPORTS)));
    }

    @Test
    @Order(2)
    void badListIsAnsweredWithEveryPlace() {
        var reply = office.upload(
                IMPORTS + "?dryRun=true",
                "liste.csv",
                ListFile.small()
                        .set(2, Column.START, "31.06.2026")
                        .set(4, Column.STATUS, "Kanskje")
                        .bytes());
        assertEquals(422, reply.status());
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"));
        var problem = json(reply);
        assertEquals("VALIDATION", problem.get("code"));
        assertEquals(
                List.of(
                        Map.of(
                                "field",
                                "Startdato",
                                "message",
                                "Rad 2, Startdato: «31.06.2026» er ikke en dato på formen dd.mm.åååå."),
                        Map.of(
                                "field",
                                "Planleggingsstatus",
                                "message",
                                "Rad 4, Planleggingsstatus: «Kanskje» er verken Planlagt eller Tentativ.")),
                problem.get("errors"));
        var first = items(problem, "flags").getFirst();
        assertEquals(2, first.get("row"));
        assertEquals("BAD_DATE", first.get("code"));
        var windows = office.upload(
                IMPORTS,
                "liste.csv",
                ListFile.small().bytes(java.nio.charset.Charset.forName("windows-1252"), ";", "\n"));
        assertEquals(422, windows.status());
        assertTrue(windows.text().contains("WRONG_ENCODING"), windows.text());
    }

    @Test
    @Order(3)
    void fileThatIsMissingOrTooLargeIsRefused() {
        assertEquals(422, office.upload(IMPORTS, "", new byte[0]).status());
        var large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        var reply = office.upload(IMPORTS, "liste.csv", large);
        assertEquals(413, reply.status());
        assertEquals("TOO_LARGE", json(reply).get("code"));
    }

    @Test
    @Order(4)
    void refusedKeysAreToldOnADryRunAndNeverStored() {
        var file = ListFile.small()
                .set(3, Column.KEY, "5,6876E+16")
                .set(4, Column.KEY, "11111111111111111")
                .bytes();
        var told = json(office.upload(IMPORTS + "?dryRun=true", "liste.csv", file));
        assertEquals(true, told.get("refused"));
        assertEquals(
                List.of("NUMERIC_KEY", "DUPLICATE_KEY"),
                items(told, "flags").stream().map(flag -> flag.get("code")).toList());
        assertEquals(List.of("11111111111111111"), told.get("new"));
        assertEquals(422, office.upload(IMPORTS, "liste.csv", file).status());
    }

    @Test
    @Order(5)
    void dryRunOfTheRealListTellsItsFigures() {
        var told = json(office.upload(IMPORTS + "?dryRun=true", "veikart-2026-08.csv", ListFile.real()));
        assertEquals("2026-08", told.get("label"));
        assertEquals(263, told.get("total"));
        assertEquals(ListFile.ofReal().keys(), told.get("new"));
        assertEquals(List.of(), told.get("changed"));
        assertEquals(List.of(), told.get("closed"));
        assertEquals(0, told.get("unchanged"));
        assertTrue(told.containsKey("changeSet"));
        assertNull(told.get("changeSet"));
        assertEquals(
                List.of(126, 136, 145),
                items(told, "flags").stream()
                        .filter(flag -> flag.get("code").equals("END_BEFORE_START"))
                        .map(flag -> flag.get("row"))
                        .toList());
        assertEquals(
                27,
                items(told, "flags").stream()
                        .filter(flag -> flag.get("code").equals("NO_DATES"))
                        .count());
        assertEquals(
                Map.of(
                        "activities",
                        263,
                        "subGoals",
                        20,
                        "groupings",
                        54,
                        "planned",
                        204,
                        "tentative",
                        59,
                        "phases",
                        Map.of("CONCEPT", 47, "DEVELOPMENT", 77, "ADAPTATION", 83, "INTRODUCTION", 104, "IN_USE", 18)),
                told.get("counts"));
        assertEquals(0, json(retning.client().get(IMPORTS)).get("total"));
    }

    @Test
    @Order(6)
    void realListFoundsThePlanOnceAndThenThereIsNothingToDo() {
        var done = json(office.upload(IMPORTS, "veikart-2026-08.csv", ListFile.real()));
        assertNotNull(done.get("changeSet"));
        var again = json(office.upload(IMPORTS, "veikart-2026-08.csv", ListFile.real()));
        assertNull(again.get("changeSet"));
        assertEquals(263, again.get("unchanged"));
        assertEquals("2026-08", again.get("comparedWith"));
        var imports = items(json(retning.client().get(IMPORTS)), "items");
        assertEquals(1, imports.size());
        assertEquals(done.get("changeSet"), imports.getFirst().get("changeSet"));
        assertEquals("veikart-2026-08.csv", imports.getFirst().get("fileName"));
    }

    @Test
    @Order(7)
    void laterListBecomesADraft() {
        var keys = ListFile.ofReal().keys();
        var file = ListFile.ofReal()
                .setAll(Column.VERSION, label -> "2027-02")
                .set(keys.get(0), Column.NAME, "Fullmakter på nett")
                .set(keys.get(1), Column.GROUPING, "Ny gruppering")
                .remove(keys.get(2))
                .bytes();
        var told = json(office.upload(IMPORTS + "?dryRun=true", "liste.csv", file));
        assertEquals(
                List.of(
                        Map.of("key", keys.get(0), "kinds", List.of("RENAME")),
                        Map.of("key", keys.get(1), "kinds", List.of("REGROUP"))),
                told.get("changed"));
        assertEquals(List.of(keys.get(2)), told.get("closed"));
        assertEquals(260, told.get("unchanged"));
        var done = office.upload(IMPORTS, "liste.csv", file);
        assertEquals(200, done.status());
        var set = json(office.get("/api/v1/changesets/" + json(done).get("changeSet")));
        assertEquals("DRAFT", set.get("status"));
        assertEquals(4, items(set, "changes").size());
        assertNull(json(office.upload(IMPORTS, "liste.csv", file)).get("changeSet"));
        assertEquals(422, office.upload(IMPORTS + "?tie=noe", "liste.csv", file).status());
        assertEquals(
                "DRAFT",
                items(json(retning.client().get(IMPORTS)), "items").getFirst().get("changeSetState"));
    }

    @Test
    @Order(8)
    void valuesInConflictAreDatesAndPlacesInWords() throws IOException {
        var conflict = new ImportAnswer.Conflict(
                "56876000020107079",
                DifferenceKind.RESCHEDULE,
                "startsOn",
                LocalDate.of(2026, 1, 1),
                new Place("1.A", "Timer"),
                null);
        assertEquals(
                "{\"key\":\"56876000020107079\",\"kind\":\"RESCHEDULE\",\"field\":\"startsOn\",\"base\":\"2026-01-01\","
                        + "\"theirs\":{\"subGoal\":\"1.A\",\"grouping\":\"Timer\"},\"mine\":null}",
                retning.bean(ObjectMapper.class).writeValueAsString(conflict));
    }

    private static Map<String, Object> json(Reply reply) {
        try {
            return retning.bean(ObjectMapper.class)
                    .readValue(
                            reply.text().getBytes(StandardCharsets.UTF_8), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(reply.text(), e);
        }
    }

    @SuppressWarnings("unchecked") // a list of JSON objects
    private static List<Map<String, Object>> items(Map<String, Object> body, String name) {
        return (List<Map<String, Object>>) body.getOrDefault(name, List.of());
    }
}
