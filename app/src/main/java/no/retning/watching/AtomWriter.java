package no.retning.watching;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.retning.follow.Followed;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/** Writes Atom 1.0 (RFC 4287). */
final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What no XML may hold. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Messages t;
    private final URI base;
    private final FeedIdentity.Identity identity;

    AtomWriter(Messages t, URI base, FeedIdentity.Identity identity) {
        this.t = t;
        this.base = base;
        this.identity = identity;
    }

    /**
     * @param path the feed's own address here
     * @param about what the feed is of; null for all
     */
    String write(String path, @Nullable Followed about, List<EventStory> stories) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XML, "lang", t.language());
            element(xml, "id", id(about == null ? "feed" : "feed/" + about.subject() + "/" + about.id()));
            element(
                    xml,
                    "title",
                    about == null ? t.get("watching.feed.title") : t.get("watching.feed.title.of", about.name()));
            element(xml, "updated", updated(stories).toString());
            link(xml, "self", "application/atom+xml", path);
            link(xml, "alternate", "text/html", about == null ? "/endringer" : about.address());
            xml.writeStartElement("author");
            element(xml, "name", t.get("web.product"));
            xml.writeEndElement();
            for (EventStory story : stories) {
                entry(xml, story);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, EventStory story) throws XMLStreamException {
        Event event = story.event();
        xml.writeStartElement("entry");
        element(xml, "id", id(event.kind().name().toLowerCase(Locale.ROOT) + "/" + event.id()));
        element(xml, "title", story.title(t));
        element(xml, "published", event.known().toString());
        element(xml, "updated", event.known().toString());
        link(xml, "alternate", "text/html", event.address());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", event.kind().name());
        xml.writeAttribute("label", clean(t.of("watching.event", event.kind())));
        content(xml, story);
        xml.writeEndElement();
    }

    private void content(XMLStreamWriter xml, EventStory story) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        element(xml, "p", story.about(t));
        if (!story.changes().isEmpty()) {
            xml.writeStartElement("ul");
            for (ChangeLine change : story.changes()) {
                element(xml, "li", story.line(t, change));
            }
            if (story.others() > 0) {
                element(xml, "li", t.get("watching.others", story.others()));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private Instant updated(List<EventStory> stories) {
        return stories.stream()
                .map(story -> story.event().known())
                .max(Comparator.naturalOrder())
                .orElse(identity.madeAt());
    }

    private String id(String name) {
        return "urn:uuid:" + identity.of(name);
    }

    private void link(XMLStreamWriter xml, String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", base.resolve(path).toString());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static String clean(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}
