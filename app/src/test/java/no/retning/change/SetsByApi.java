package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;

/** Change sets of the small plan through the API, as the goal owner and the secretariat send them. */
final class SetsByApi implements AutoCloseable {
    static final String SETS = "/api/v1/changesets";
    static final String CASE = "{\"case\": {\"council\": \"portefoljeradet\", \"year\": 2026, \"number\": 18}}";
    static final String DECISION = "\"decision\": {\"outcome\": \"AS_PROPOSED\"}";

    final TestRetning retning = SmallPlan.start();
    final Client owner = retning.client().as("malansvarlig");
    final Client subject = retning.client().as("fagansvarlig");
    final Client office = retning.client().as("sekretariat");
    final Client reader = retning.client();

    /** Writes a set with one change as the goal owner; gives its address. */
    String write(String head, String key, String kind, String after) {
        return write(owner, head, key, kind, after);
    }

    String write(Client writer, String head, String key, String kind, String after) {
        Reply made = writer.postJson(SETS, body(head, key, kind, after));
        assertEquals(201, made.status(), made.text());
        return made.header("Location");
    }

    /** @param head members beside the changes, such as {@code "class": "EDITORIAL"} */
    static String body(String head, String key, String kind, String after) {
        return """
                {"title": "Et forslag", "reason": "Slik er det best."%s,
                 "changes": [{"subject": "activity", "key": "%s", "kind": "%s", "after": %s}]}
                """.formatted(head.isEmpty() ? "" : ", " + head, key, kind, after);
    }

    /** Sends it in and lays it before the one case. */
    String proposed(String set) {
        done(owner, set, "submit", "{}");
        done(office, set, "propose", CASE);
        return set;
    }

    /** An act that goes well; gives the set as it then is. */
    JsonNode done(Client client, String set, String act, String body) {
        Reply reply = client.postJson(set + "/" + act, body);
        assertEquals(200, reply.status(), reply.text());
        return json(reply);
    }

    JsonNode get(Client client, String path) {
        Reply reply = client.get(path);
        assertEquals(200, reply.status(), reply.text());
        return json(reply);
    }

    JsonNode json(Reply reply) {
        try {
            return retning.bean(JsonMapper.class).readValue(reply.text(), JsonNode.class);
        } catch (IOException e) {
            throw new IllegalStateException(reply.text(), e);
        }
    }

    static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = at.get(name);
        }
        return at.getStringValue();
    }

    List<String> fields(Reply reply) {
        return StreamSupport.stream(json(reply).get("errors").values().spliterator(), false)
                .map(error -> text(error, "field"))
                .toList();
    }

    /** What the plan calls an activity now. */
    String name(String key) {
        return text(get(reader, "/api/v1/activities/" + key), "name");
    }

    @Override
    public void close() {
        retning.close();
    }
}
