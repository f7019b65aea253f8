package no.retning.council;

import static no.retning.council.MeetingStatus.CALLED;
import static no.retning.council.MeetingStatus.HELD;
import static no.retning.council.MeetingStatus.MINUTES_APPROVED;
import static no.retning.council.MeetingStatus.MINUTES_DRAFTED;
import static no.retning.council.MeetingStatus.PLANNED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MeetingStatusTest {
    @Test
    void meetingGoesForwardAsFarAsTheFactsGo() {
        assertTrue(PLANNED.mayBecome(CALLED, false));
        assertTrue(PLANNED.mayBecome(MINUTES_APPROVED, false));
    }

    @Test
    void meetingGoesBackOneStepToCorrectASlip() {
        assertTrue(HELD.mayBecome(CALLED, false));
        assertFalse(MINUTES_APPROVED.mayBecome(PLANNED, false));
        assertFalse(MINUTES_APPROVED.mayBecome(HELD, false));
    }

    @Test
    void meetingWithDecisionsHasBeenHeld() {
        assertFalse(HELD.mayBecome(CALLED, true));
        assertTrue(MINUTES_DRAFTED.mayBecome(HELD, true));
        assertEquals(HELD, PLANNED.afterDecision());
        assertEquals(MINUTES_APPROVED, MINUTES_APPROVED.afterDecision());
    }

    @Test
    void papersArePublicOnceTheMeetingIsHeld() {
        assertFalse(PLANNED.held());
        assertFalse(CALLED.held());
        assertTrue(HELD.held());
        assertTrue(MINUTES_APPROVED.held());
    }
}
