package no.retning.change;

import static no.retning.change.SetsByApi.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was deferred is seen from the set it was deferred in and from the one it lives on in. */
@SuppressWarnings("NullAway.Init")
class DeferredIT {
    private static final String ACTIVITY = "/api/v1/activities/" + SmallPlan.PROXY;
    private static final String ADOPTED = "{\"outcome\": \"ADOPTED\", \"effect\": \"AT_ONCE\"";

    private SetsByApi sets;

    @BeforeEach
    void start() {
        sets = new SetsByApi();
    }

    @AfterEach
    void stop() {
        sets.close();
    }

    @Test
    void deferredChangeIsSeenFromBothSides() {
        String set = sets.proposed(sets.write("", SmallPlan.PROXY, "RENAME", "{\"name\": \"Senere\"}"));
        var deferred = sets.done(sets.office, set, "decide", "{\"outcome\": \"DEFERRED\", " + SetsByApi.DECISION + "}");
        var lives = deferred.get("carriedOnIn").get(0);
        assertEquals("DRAFT", text(lives, "status"));
        String draft = SetsByApi.SETS + "/" + lives.get("id").getNumberValue();
        var from = sets.get(sets.owner, draft).get("carriesOnFrom").get(0);
        assertEquals("Porteføljerådet 18/26", text(from, "case"));
        assertTrue(sets.get(sets.reader, set)
                .get("carriedOnIn")
                .get(0)
                .get("title")
                .isNull());
        assertTrue(sets.reader
                .get(set.replace(SetsByApi.SETS, "/endringer"))
                .text()
                .contains("lever videre i"));
        sets.proposed(draft);
        sets.done(sets.office, draft, "decide", ADOPTED + "}");
        var entry = sets.get(sets.reader, ACTIVITY + "/history").get("items").get(0);
        assertEquals("Porteføljerådet 18/26", text(entry, "deferredIn", "case"));
        assertTrue(sets.reader.get("/aktivitet/" + SmallPlan.PROXY).text().contains("Ble først utsatt i"));
    }
}
