package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The main job, from the published list to the next version: a decision changes the plan, and page, API and files can
 * say why. All is done by form, as in a browser that runs no script.
 */
class StoryIT {
    private static final String COUNCIL = "/raad/portefoljeradet";
    private static final String ADOPTED = "Rådet anbefaler endringene, med et annet navn og ett delmål utsatt.";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private TestRetning retning;
    private Json api;
    private Visitor office;
    private Visitor owner;
    private Visitor anyone;

    private List<String> keys;
    private String published;
    private String set;

    @BeforeEach
    void start() {
        keys = RealList.startingUnder("1A");
        retning = TestRetning.start();
        api = new Json(retning);
        office = Visitor.signedIn(retning, "sekretariat");
        owner = Visitor.signedIn(retning, "malansvarlig");
        anyone = Visitor.of(retning);
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void decisionChangesThePlanAndEverythingCanSayWhy() {
        secretariatReadsTheListAndFoundsThePlan();
        secretariatPublishes(RealList.LABEL, "Veikart august 2026");
        published = api.text("/activities?asOf=" + RealList.LABEL + "&lifecycle=all");

        goalOwnerSendsInAChangeSet();
        secretariatLaysItBeforeACase(set, 1, "Justeringer under mål 1");
        secretariatRegistersTheDecisionAtOnce();

        activitiesSayWhatWasDecidedAndWhy();
        roadmapOfYesterdayShowsTheOldPlan();
        sameListAgainIsNothingToDo();
        new ReadFiles(retning, keys).tellIt(today);
        apiTellsItToo();
        secondSetWaitsForTheNextVersion();
    }

    private void secretariatReadsTheListAndFoundsThePlan() {
        office.visit("/import").upload(RealList.FILE, RealList.bytes());
        Map.of(
                        "leveranser i listen", "263",
                        "delmål", "20",
                        "grupperinger", "54",
                        "planlagte", "204",
                        "tentative", "59")
                .forEach((text, number) -> assertEquals(number, figure(text), text));
        assertEquals(
                3,
                office.page()
                        .select("details.flags:contains(Slutt før start) a[href^=#rad-]")
                        .size());
        var founded = office.form("Grunnlegg planen").press("Grunnlegg planen");
        assertTrue(founded.path().startsWith("/import/lister/"), founded.path());
        assertEquals(263, api.get("/activities").get("total"));
        assertEquals(20, api.get("/subgoals").get("total"));
    }

    private String figure(String text) {
        return office.page().select(".figures > *").stream()
                .filter(it -> it.select("dt").text().equals(text))
                .map(it -> it.select("dd").text())
                .findFirst()
                .orElse("none");
    }

    private void secretariatPublishes(String label, String title) {
        office.visit("/versjoner").follow("Publiser ny versjon");
        office.form("Publiser versjonen")
                .fill("Navn", label)
                .fill("Tittel", title)
                .press("Publiser versjonen")
                .sees("Versjon " + label + " er publisert");
        anyone.visit("/versjoner").sees(label).sees(title);
        assertEquals(title, api.get("/editions/" + label).get("title"));
    }

    private void goalOwnerSendsInAChangeSet() {
        new Writing(owner.visit("/endringer/ny"))
                .about("Justeringer under mål 1", "Erfaringer fra utprøvingen.")
                .change("Nytt navn", keys.get(0), it -> it.fill("Nytt navn", "Fullmakter på tvers av landegrenser"))
                .change("Vises også under", keys.get(1), it -> it.choose("Delmål", "1.B"))
                .change("Ny tid", keys.get(2), it -> it.fill("Start", "2030-01-01"))
                .split(keys.get(3), "Retting av journal", "Retting av kjernejournal")
                .change("Nytt delmål", "", it -> it.fill("Kode", "1.G").fill("Navn", "Pårørende får innsyn"))
                .save();
        set = owner.path();
        anyone.visit("/endringer").seesNot("Justeringer under mål 1");
        owner.form("Send inn").press("Send inn").sees("Sendt inn");
        assertEquals(published, api.text("/activities?lifecycle=all&asOf=" + RealList.LABEL));
    }

    private void secretariatLaysItBeforeACase(String address, int number, String title) {
        if (number == 1) {
            office.visit(COUNCIL).follow("Nytt møte");
            office.form("Lagre")
                    .fill("Møtenummer", "1/" + today.getYear())
                    .fill("Dato", today.toString())
                    .fill("Sted", "Oslo")
                    .press("Lagre");
        }
        office.visit(COUNCIL + "/1-" + today.getYear()).follow("Ny sak");
        office.form("Lagre")
                .fill("Saksnummer", String.valueOf(number))
                .fill("Tittel", title)
                .choose("Anbefaling")
                .fill("Forslag til vedtak", "Rådet anbefaler endringene.")
                .press("Lagre")
                .sees(title);
        office.visit(address);
        var tie = office.form("Knytt til sak");
        tie.fill("Eller skriv saken", "Porteføljerådet %d/%d".formatted(number, today.getYear() % 100))
                .press("Knytt til sak")
                .sees("I en sak");
    }

    private void secretariatRegistersTheDecisionAtOnce() {
        office.visit(set).follow("Registrer vedtak");
        office.form("Se hva som følger")
                .fill("Vedtak", ADOPTED)
                .choose("Med endring")
                .choose("Alle som foreslått")
                .in("li.change", "Nytt navn:")
                .choose("Vedtatt med endring")
                .fill("Nytt navn", "Fullmakt i Norge og EU")
                .in("li.change", "Nytt delmål:")
                .choose("Utsatt")
                .whole()
                .choose("Straks. Planen endres når du registrerer vedtaket.")
                .press("Se hva som følger")
                .sees("3 som foreslått, 1 med endring, 0 avslått, 1 utsatt")
                .sees(ADOPTED);
        assertEquals(
                RealList.names().get(keys.get(0)),
                api.get("/activities/" + keys.get(0)).get("name"));
        office.form("Registrer vedtaket").press("Registrer vedtaket").sees("I kraft");
        owner.visit("/endringer").sees("Justeringer under mål 1").sees("Utkast");
    }

    private void activitiesSayWhatWasDecidedAndWhy() {
        anyone.visit("/aktivitet/" + keys.get(0)).sees("Fullmakt i Norge og EU");
        assertBegrunnelse("navnet");
        anyone.visit("/aktivitet/" + keys.get(1)).sees("Vises også under");
        assertBegrunnelse("den andre plasseringen");
        anyone.visit("/aktivitet/" + keys.get(2)).sees("1. januar 2030");
        assertBegrunnelse("startdatoen");
        anyone.visit("/aktivitet/" + keys.get(3)).sees("Retting av journal").sees("Retting av kjernejournal");
        anyone.follow("Retting av kjernejournal").sees(RealList.names().get(keys.get(3)));
        assertBegrunnelse("navnet");
    }

    /** "Begrunnelse" of the field leads to the case, and the case tells what was decided. */
    private void assertBegrunnelse(String field) {
        var activity = anyone.path();
        var ground = anyone.page().select("details.ground").stream()
                .filter(it -> it.select("summary").text().contains(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Begrunnelse for " + field + "\n" + anyone.text()));
        var link = ground.selectFirst("a[href^=" + COUNCIL + "/sak/" + today.getYear() + "/1]");
        assertTrue(link != null, () -> activity + ": " + ground.text());
        anyone.visit(link.attr("href")).sees("med et annet navn og ett delmål utsatt");
        anyone.visit(activity);
    }

    private void roadmapOfYesterdayShowsTheOldPlan() {
        var old = RealList.names().get(keys.get(0));
        anyone.visit("/veikart").sees("Fullmakt i Norge og EU").seesNot(old);
        anyone.visit("/veikart?per=" + today.minusDays(1)).sees(old).seesNot("Fullmakt i Norge og EU");
        anyone.visit("/veikart?mot=" + RealList.LABEL)
                .sees("Fullmakt i Norge og EU")
                .sees("Delt opp");
    }

    private void sameListAgainIsNothingToDo() {
        office.visit("/import").upload(RealList.FILE, RealList.bytes()).sees("Ingenting å gjøre");
        assertEquals("263", figure("uendret"));
        assertTrue(office.page().select("form.found").isEmpty());
    }

    private void apiTellsItToo() {
        var entry = api.items("/activities/" + keys.get(0) + "/history").getFirst();
        assertEquals(List.of("RENAME"), entry.get("kinds"));
        var ground = Json.object(entry.get("ground"));
        assertEquals("COUNCIL_CASE", ground.get("type"));
        assertEquals("portefoljeradet", ground.get("council"));
        assertEquals("AMENDED", ground.get("outcome"));
        assertEquals(published, api.text("/activities?asOf=" + RealList.LABEL + "&lifecycle=all"));
    }

    private void secondSetWaitsForTheNextVersion() {
        new Writing(owner.visit("/endringer/ny"))
                .about("Et navn til", "Navnet var for langt.")
                .change("Nytt navn", keys.get(4), it -> it.fill("Nytt navn", "Rettinger på nett"))
                .save();
        owner.form("Send inn").press("Send inn");
        secretariatLaysItBeforeACase(owner.path(), 2, "Et navn til");
        office.follow("Registrer vedtak").form("Se hva som følger").press("Se hva som følger");
        office.form("Registrer vedtaket").press("Registrer vedtaket").sees("neste versjon");
        var waiting = RealList.names().get(keys.get(4));
        assertEquals(waiting, api.get("/activities/" + keys.get(4)).get("name"));
        anyone.visit("/aktivitet/" + keys.get(4)).sees("gjelder fra neste versjon");

        secretariatPublishes("2027-02", "Veikart februar 2027");
        assertEquals("Rettinger på nett", api.get("/activities/" + keys.get(4)).get("name"));
        assertEquals(
                waiting,
                api.get("/activities/" + keys.get(4) + "?asOf=" + RealList.LABEL)
                        .get("name"));
        assertEquals(published, api.text("/activities?asOf=" + RealList.LABEL + "&lifecycle=all"));
    }
}
