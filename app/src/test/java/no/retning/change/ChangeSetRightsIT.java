package no.retning.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import no.retning.start.TestRetning;
import no.retning.web.Client;
import no.retning.web.Reply;
import org.junit.jupiter.api.Test;

/** Who may see a change set, and who may do what with it, by the API. */
class ChangeSetRightsIT {
    private static final String SETS = "/api/v1/changesets";

    @Test
    void rightsAreKept() {
        try (TestRetning retning = SmallPlan.start()) {
            Client owner = retning.client().as("malansvarlig");
            areKept(retning, owner);
        }
    }

    private static void areKept(TestRetning retning, Client owner) {
        String other = """
                {"title": "x", "changes": [{"subject": "activity", "key": "20000000000000001", "kind": "RENAME", "after": {"name": "y"}}]}
                """;
        assertEquals("FORBIDDEN", text(json(retning, owner.postJson(SETS, other)), "code"));
        assertEquals(403, retning.client().postJson(SETS, ChangeSetApiIT.FIVE).status());
        String set = SETS + "/"
                + json(retning, owner.postJson(SETS, ChangeSetApiIT.FIVE))
                        .get("id")
                        .getNumberValue();
        assertEquals(403, retning.client().get(set).status());
        assertEquals(403, retning.client().as("radsmedlem").get(set).status());
        int seen = json(retning, retning.client().get(SETS)).get("total").getIntValue();
        assertEquals(seen + 1, json(retning, owner.get(SETS)).get("total").getIntValue());
        assertEquals(200, owner.postJson(set + "/submit", "{}").status());
        assertEquals(
                403,
                owner.postJson(set + "/propose", "{\"case\": {\"council\": \"nuit\", \"year\": 2026, \"number\": 18}}")
                        .status());
        assertEquals(403, owner.postJson(set + "/return", "{\"reason\": \"x\"}").status());
        assertEquals(
                403,
                owner.postJson(set + "/decide", "{\"outcome\": \"ADOPTED\"}").status());
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).getStringValue();
    }

    private static JsonNode json(TestRetning retning, Reply reply) {
        try {
            return retning.bean(JsonMapper.class).readValue(reply.text(), JsonNode.class);
        } catch (IOException e) {
            throw new IllegalStateException(reply.text(), e);
        }
    }
}
