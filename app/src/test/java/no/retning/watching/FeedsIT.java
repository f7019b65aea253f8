package no.retning.watching;

import static no.retning.change.FoundedPlan.change;
import static no.retning.change.FoundedPlan.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import no.retning.change.ChangeKind;
import no.retning.change.FoundedPlan;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The feed of changes and decisions, and the calendar behind a secret address. */
class FeedsIT {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern SECRET = Pattern.compile("/kalender/([A-Za-z0-9_-]{43})\\.ics");

    private static TestRetning retning;

    @BeforeAll
    static void foundAPlan() {
        retning = TestRetning.start();
        var plan = FoundedPlan.found(retning, 3);
        plan.adopt(
                "Navn & <datoer>",
                change(1, ChangeKind.RENAME, "name", "Fullmakter; for alle, på Helsenorge " + "og videre ".repeat(9)),
                change(1, ChangeKind.RESCHEDULE, "startsOn", "2027-04-01", "endsOn", "2028-12-31"));
        plan.adopt("Et annet navn", change(2, ChangeKind.RENAME, "name", "Måledata"));
        plan.propose(plan.undecidedCase(), "Hemmelig forslag", change(1, ChangeKind.RENAME, "name", "Xylofon"));
    }

    @AfterAll
    static void stop() {
        retning.close();
    }

    @Test
    void feedIsAtomWithStableIdsAndHoldsOnlyWhatIsPublic() throws Exception {
        var reply = retning.client().get("/endringer.atom");
        assertTrue(reply.header("Content-Type").startsWith("application/atom+xml"), reply.header("Content-Type"));
        var feed = parsed(reply.bytes());
        Element root = feed.getDocumentElement();
        assertEquals("feed", root.getLocalName());
        assertEquals(ATOM, root.getNamespaceURI());
        var ids = new HashSet<String>();
        var entries = root.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            var entry = (Element) entries.item(i);
            assertTrue(ids.add(text(entry, "id")), "one id an entry");
            assertTrue(text(entry, "id").startsWith("urn:uuid:"));
            assertTrue(text(entry, "updated").endsWith("Z"));
            assertFalse(text(entry, "title").isBlank());
        }
        assertTrue(ids.size() >= 5, "the strategy, the list, two sets and their decisions");
        String words = reply.text();
        assertTrue(words.contains("Navn &amp; &lt;datoer&gt;"), words);
        assertFalse(words.contains("Hemmelig") || words.contains("Xylofon"), words);
        var again = retning.client().with("If-None-Match", reply.header("ETag")).get("/endringer.atom");
        assertEquals(304, again.status());
        assertTrue(retning.client().get("/").text().contains("type=\"application/atom+xml\""));
    }

    @Test
    void feedOfAThingHoldsWhatTouchedIt() {
        String activity =
                retning.client().get("/endringer.atom?aktivitet=" + key(1)).text();
        assertTrue(activity.contains("Navn &amp;") && !activity.contains("Et annet navn"), activity);
        String goal = retning.client().get("/endringer.atom?maal=1").text();
        assertTrue(goal.contains("Navn &amp;") && goal.contains("Et annet navn"), goal);
        assertTrue(retning.client().get("/endringer.atom?delmaal=1A").text().contains("Et annet navn"));
        assertFalse(retning.client().get("/endringer.atom?maal=3").text().contains("Et annet navn"));
        assertEquals(404, retning.client().get("/endringer.atom?maal=9").status());
        assertTrue(retning.client().get("/aktivitet/" + key(1)).text().contains("/endringer.atom?aktivitet=" + key(1)));
    }

    @Test
    void calendarHasMeetingsAndTheDatesOfWhatIsFollowed() throws Exception {
        var owner = signedIn("malansvarlig");
        String secret = secret(owner);
        assertFalse(calendar(secret).contains("Fullmakter"), "nothing is followed yet");
        owner.post("/folger", Map.of("hva", "subgoal", "kode", "1.A"));
        var reply = retning.client().get("/kalender/" + secret + ".ics");
        assertTrue(reply.header("Content-Type").startsWith("text/calendar"), reply.header("Content-Type"));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(reply.bytes()));
        assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().toString());
        var summaries = calendar.getComponents(Component.VEVENT).stream()
                .map(event -> event.getRequiredProperty(Property.DTSTART).getValue() + " "
                        + event.getRequiredProperty(Property.SUMMARY).getValue())
                .toList();
        assertTrue(summaries.contains("20260911 Møte: Porteføljerådet 3/2026"), summaries::toString);
        assertTrue(
                summaries.stream()
                        .anyMatch(it -> it.startsWith("20270401 Starter: Fullmakter; for alle, på Helsenorge")),
                summaries::toString);
        assertTrue(
                summaries.stream().anyMatch(it -> it.startsWith("20281231 Slutter: Fullmakter")), summaries::toString);
        assertEquals(
                calendar(secret).lines().filter(it -> it.startsWith("UID")).toList(),
                calendar(secret).lines().filter(it -> it.startsWith("UID")).toList());
        owner.post("/folger/slutt", Map.of("hva", "subgoal", "kode", "1.A"));
    }

    @Test
    void secretIsShownOnceKeptHashedAndCanBeTakenAway() {
        var owner = signedIn("fagansvarlig");
        String first = secret(owner);
        assertEquals(200, retning.client().get("/kalender/" + first + ".ics").status());
        assertFalse(owner.get("/folger").text().contains(first), "shown once");
        assertEquals(
                java.util.List.of("0"),
                retning.database()
                        .list(
                                "SELECT count(*)::text FROM calendar_addresses WHERE encode(secret_hash, 'escape') LIKE '%"
                                        + first + "%'"));
        String second = secret(owner);
        assertNotEquals(first, second);
        assertEquals(404, retning.client().get("/kalender/" + first + ".ics").status(), "the new one takes its place");
        assertEquals(303, owner.post("/folger/kalender/slutt", Map.of()).status());
        assertEquals(404, retning.client().get("/kalender/" + second + ".ics").status());
        assertEquals(404, retning.client().get("/kalender/x.ics").status());
        assertFalse(retning.database()
                .list("SELECT act || subject || detail FROM audit_log")
                .toString()
                .contains(first));
    }

    private static String calendar(String secret) {
        return retning.client().get("/kalender/" + secret + ".ics").text();
    }

    private static String secret(Client client) {
        var reply = client.post("/folger/kalender", Map.of());
        assertEquals("no-store", reply.header("Cache-Control"));
        var found = SECRET.matcher(reply.text());
        assertTrue(found.find(), reply.text());
        return found.group(1);
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static Client signedIn(String who) {
        var client = retning.client().with("Sec-Fetch-Site", "same-origin").with("Accept", "text/html");
        client.post("/logg-inn", Map.of("brukernavn", who, "passord", who));
        return client;
    }
}
