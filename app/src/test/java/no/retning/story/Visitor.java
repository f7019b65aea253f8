package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser that runs no script: reads pages, follows links, fills in forms and sends them. */
final class Visitor {
    private final Client client;
    private Document page = new Document("");
    private String path = "/";

    private Visitor(Client client) {
        this.client = client;
    }

    static Visitor of(TestRetning retning) {
        return new Visitor(retning.client().with("Sec-Fetch-Site", "same-origin"));
    }

    static Visitor signedIn(TestRetning retning, String user) {
        var visitor = of(retning).visit("/logg-inn");
        visitor.form("Logg inn").fill("Brukernavn", user).fill("Passord", user).press("Logg inn");
        return visitor;
    }

    /** A page that must be there. */
    Visitor visit(String address) {
        return arrive(address, client.get(address));
    }

    /** Follows the first link on the page that reads so. */
    Visitor follow(String text) {
        var link = page.select("main a").stream()
                .filter(it -> it.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link «%s» on %s\n%s".formatted(text, path, text())));
        return visit(link.attr("href"));
    }

    /** The form that has this button. */
    FilledForm form(String button) {
        return new FilledForm(this, button);
    }

    /** Chooses a file in the page's form for one, and sends it. */
    Visitor upload(String name, byte[] content) {
        var form = page.selectFirst("form:has(input[type=file][name=file])");
        assertTrue(form != null, "no form for a file on " + path);
        return arrive(form.attr("action"), client.upload(form.attr("action"), name, content));
    }

    Visitor post(String action, java.util.List<java.util.Map.Entry<String, String>> fields) {
        return arrive(action, client.post(action, fields));
    }

    Document page() {
        return page;
    }

    String path() {
        return path;
    }

    /** What the page says in its own part. */
    String text() {
        var main = page.selectFirst("main");
        return main == null ? page.text() : main.text();
    }

    /** Fails unless the page says so. */
    Visitor sees(String said) {
        assertTrue(text().contains(said), () -> "«%s» is not said on %s\n%s".formatted(said, path, text()));
        return this;
    }

    Visitor seesNot(String said) {
        assertFalse(text().contains(said), () -> "«%s» is said on %s\n%s".formatted(said, path, text()));
        return this;
    }

    private Visitor arrive(String address, Reply reply) {
        if (reply.status() == 303 || reply.status() == 302 || reply.status() == 301) {
            return visit(reply.header("Location"));
        }
        path = URI.create(address).getPath();
        page = Jsoup.parse(reply.text());
        assertEquals(200, reply.status(), () -> address + "\n" + text());
        return this;
    }
}
