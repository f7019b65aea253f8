package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.retning.start.TestRetning;
import no.retning.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job in a real browser without a mouse; every page on the way is looked over and photographed. */
class KeyboardStoryIT {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String NAME = "Fullmakt i Norge og EU";

    private TestRetning retning;
    private List<String> keys;

    @BeforeEach
    void start() {
        keys = RealList.startingUnder("1A");
        retning = TestRetning.start();
    }

    @AfterEach
    void stop() {
        retning.close();
    }

    @Test
    void mainJobWithoutAMouse() {
        try (var first = Browser.open(retning.address());
                var second = Browser.open(retning.address())) {
            var office = new Keyboard(first);
            var owner = new Keyboard(second);
            foundAndPublish(office);
            var set = write(owner);
            layBefore(office, set);
            decide(office);
            see(new Keyboard(second));
        }
    }

    private static void foundAndPublish(Keyboard office) {
        office.visit("/logg-inn")
                .pass("01-logg-inn")
                .signIn("sekretariat")
                .visit("/import")
                .pass("02-import");
        office.file("Liste over leveranser", RealList.FILE, RealList.bytes())
                .press("Se over listen")
                .pass("03-se-over");
        assertEquals(263, office.page().locator("tr[id^=rad-]").count());
        office.press("Grunnlegg planen").pass("04-grunnlagt");
        office.visit("/versjoner").pass("05-versjoner").follow("Publiser ny versjon");
        office.type("Navn", RealList.LABEL)
                .type("Tittel", "Veikart august 2026")
                .pass("05-publiser");
        office.press("Publiser versjonen").pass("06-publisert");
    }

    private String write(Keyboard owner) {
        owner.signIn("malansvarlig").visit("/endringer").pass("07-endringer").follow("Nytt endringsforslag");
        owner.type("Tittel", "Justeringer under mål 1").type("Begrunnelse", "Erfaringer fra utprøvingen.");
        add(owner, 1, "Nytt navn", keys.get(0));
        owner.type(owner.page().locator("#c1-name"), "Fullmakter på tvers av landegrenser");
        add(owner, 2, "Vises også under", keys.get(1));
        owner.choose(owner.page().locator("#c2-subGoal"), "1.B");
        add(owner, 3, "Ny tid", keys.get(2));
        owner.typeDay(owner.page().locator("#c3-startsOn"), "01012030");
        add(owner, 4, "Deles opp", keys.get(3));
        owner.type(owner.page().locator("#c4-part1-name"), "Retting av journal");
        owner.type(owner.page().locator("#c4-part2-name"), "Retting av kjernejournal");
        add(owner, 5, "Nytt delmål", "");
        owner.type(owner.page().locator("#c5-code"), "1.G")
                .type(owner.page().locator("#c5-name"), "Pårørende får innsyn");
        owner.pass("08-skriv").press("Lagre utkast").pass("09-utkast");
        owner.press("Send inn").pass("10-sendt-inn");
        return owner.page().url();
    }

    private static void add(Keyboard owner, int number, String kind, String key) {
        owner.choose(owner.page().getByLabel("Hva slags endring?"), kind);
        owner.type("Hva gjelder den?", key).press("Legg til", "#c" + number);
    }

    private static void layBefore(Keyboard office, String set) {
        office.visit("/raad")
                .pass("11-raad")
                .follow("Porteføljerådet")
                .pass("12-porteføljerådet")
                .follow("Nytt møte");
        office.type("Møtenummer", "1/" + year());
        office.typeDay(office.page().getByLabel("Dato"), "1111" + year());
        office.type("Sted", "Oslo")
                .pass("13-nytt-møte")
                .press("Lagre")
                .pass("14-møte")
                .follow("Ny sak");
        office.type("Saksnummer", "1").type("Tittel", "Justeringer under mål 1");
        office.check(office.page().locator("#type"), "Anbefaling");
        office.type("Forslag til vedtak", "Rådet anbefaler endringene.").pass("15-ny-sak");
        office.press("Lagre").pass("16-sak").visit(set);
        office.choose(office.page().getByLabel("Sak som ikke er avgjort"), "Porteføljerådet 1/" + year() % 100);
        office.pass("17-knytt-til-sak").press("Knytt til sak").pass("18-i-en-sak");
    }

    private static void decide(Keyboard office) {
        office.follow("Registrer vedtak").pass("19-registrer-vedtak");
        office.type("Vedtak", "Rådet anbefaler endringene, med et annet navn og ett delmål utsatt.");
        office.check(office.page().locator("#decisionOutcome"), "Med endring");
        var rename = office.page().locator("#endring-1");
        office.open(rename, "Gjør unntak").check(rename.locator("fieldset").first(), "Vedtatt med endring");
        office.type(rename.getByLabel("Nytt navn"), NAME);
        var created = office.page().locator("#endring-5");
        office.open(created, "Gjør unntak").check(created.locator("fieldset").first(), "Utsatt");
        office.check(office.page().locator("#effect"), "Straks. Planen endres når du registrerer vedtaket.");
        office.pass("20-vedtak-fylt-ut").press("Se hva som følger").pass("21-stemmer-dette");
        office.press("Registrer vedtaket").pass("22-i-kraft");
        assertTrue(office.page().locator("main").innerText().contains("I kraft"));
    }

    private void see(Keyboard anyone) {
        anyone.visit("/")
                .pass("23-oversikt")
                .visit("/veikart")
                .pass("24-veikart")
                .follow(NAME)
                .pass("25-aktivitet");
        anyone.open(anyone.page().locator("main"), "navnet").pass("26-begrunnelse");
        anyone.follow("Porteføljerådet 1/" + year() % 100).pass("27-sak-med-vedtak");
        var yesterday = LocalDate.now(OSLO).minusDays(1);
        anyone.visit("/veikart?per=" + yesterday).pass("28-veikart-i-går");
        assertEquals(0, anyone.page().getByText(NAME).count());
        anyone.visit("/veikart?mot=" + RealList.LABEL).pass("29-veikart-mot-versjonen");
        anyone.visit("/aktivitet/" + keys.get(3)).pass("30-delt-opp");
        anyone.visit("/delmaal/1.B").pass("31-delmål").visit("/maal/1").pass("32-mål");
    }

    private static int year() {
        return LocalDate.now(OSLO).getYear();
    }
}
