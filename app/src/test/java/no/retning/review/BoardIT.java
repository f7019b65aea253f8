package no.retning.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.retning.people.CurrentPerson;
import no.retning.start.Statements;
import no.retning.start.TestRetning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The board of a large portfolio: 120 initiatives over four rounds. */
@TestInstance(Lifecycle.PER_CLASS)
class BoardIT {
    private TestRetning retning;

    @BeforeAll
    void start() {
        retning = TestRetning.start();
        PortfolioFixture.seed(retning.database(), 120, 4);
    }

    @AfterAll
    void stop() {
        retning.close();
    }

    @Test
    void boardIsReadInThreeStatements() {
        var reading = retning.bean(BoardReading.class);
        var current = retning.bean(CurrentPerson.class);
        var sent = Statements.of(() -> {
            long begun = System.nanoTime();
            Board board = current.actingAs("sekretariat", () -> reading.read("2026-09-30"));
            System.out.println("READ ms " + (System.nanoTime() - begun) / 1_000_000);
            assertEquals(120, board.standings().size());
            assertEquals(4, board.rounds().size());
            System.out.println(board.standings().stream().filter(Standing::deviates).count() + " deviate, "
                    + board.standings().stream().filter(it -> it.overall() == no.retning.roadmap.Progress.SERIOUS_DEVIATION).count() + " serious, "
                    + board.standings().stream().filter(it -> !it.reported()).count() + " missing, "
                    + board.standings().stream().filter(Standing::changed).count() + " changed, "
                    + board.standings().stream().map(Standing::warnings).toList());
        });
        assertTrue(sent.size() <= 4, () -> String.join("\n", sent));
    }
}
