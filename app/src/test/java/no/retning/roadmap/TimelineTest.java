package no.retning.roadmap;

import static no.retning.roadmap.ActivityRows.dated;
import static no.retning.roadmap.ActivityRows.phased;
import static no.retning.roadmap.ActivityRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where bars stand: the drawing goes from 2024 to the end of 2030, so a year is a seventh of it. */
class TimelineTest {

    private static final double YEAR = 100.0 / 7;

    private final Timeline timeline = new Timeline(LocalDate.of(2026, 11, 22));

    @Test
    void theWindowIsTwoYearsBeforeAndFourAfter() {
        assertEquals(List.of(2024, 2025, 2026, 2027, 2028, 2029, 2030), timeline.yearList());
        assertEquals(0, timeline.position(LocalDate.of(2024, 1, 1)), 0.001);
        assertEquals(2 * YEAR, timeline.position(LocalDate.of(2026, 1, 1)), 0.001);
        assertEquals(100, timeline.position(LocalDate.of(2031, 1, 1)), 0.001);
    }

    @Test
    void aBarReachesToTheEndOfItsLastDay() {
        var segment = lane("2026-01-01", "2026-12-31").segments().getFirst();
        assertEquals(2 * YEAR, segment.from(), 0.001);
        assertEquals(YEAR, segment.length(), 0.001);
        assertFalse(segment.open());
    }

    @Test
    void anOpenEndIsDrawnOpenWithATail() {
        var lane = lane("2026-01-01", null);
        assertTrue(lane.segments().getLast().open());
        assertNotNull(lane.tail());
        assertEquals(YEAR, lane.segments().getLast().length(), 0.001);
    }

    @Test
    void severalPhasesShareTheBarInOrder() {
        var row =
                phased(dated(row(1, "A"), "2026-01-01", null), Phase.DEVELOPMENT, Phase.ADAPTATION, Phase.INTRODUCTION);
        var segments = timeline.lane(row, null, List.of()).segments();
        assertEquals(
                List.of(Phase.DEVELOPMENT, Phase.ADAPTATION, Phase.INTRODUCTION),
                segments.stream().map(Lane.Segment::phase).toList());
        assertEquals(
                List.of(false, false, true),
                segments.stream().map(Lane.Segment::open).toList());
        assertEquals(
                segments.get(0).from() + segments.get(0).length(),
                segments.get(1).from(),
                0.001);
    }

    @Test
    void aLineWithoutAPhaseStillHasABar() {
        var segments = timeline.lane(phased(row(1, "A")), null, List.of()).segments();
        assertEquals(1, segments.size());
        assertNull(segments.getFirst().phase());
    }

    @Test
    void whatBeganBeforeTheDrawingIsCutAtItsEdge() {
        var lane = lane("2020-07-01", null);
        assertTrue(lane.cut());
        assertEquals(0, lane.segments().getFirst().from(), 0.001);
        assertFalse(lane("2024-01-01", null).cut());
    }

    @Test
    void whatCannotBeDrawnIsSaidInWords() {
        assertEquals(Lane.Note.NO_DATES, lane(null, null).note());
        assertEquals(
                Lane.Note.END_BEFORE_START, lane("2027-01-01", "2025-11-01").note());
        assertEquals(Lane.Note.EARLIER, lane("2020-01-01", "2023-06-30").note());
        assertEquals(Lane.Note.LATER, lane("2031-04-01", null).note());
        assertEquals(Lane.Note.LATER, lane("2031-04-01", "2032-04-01").note());
        assertNull(lane("2026-01-01", null).note());
    }

    @Test
    void anEndWithoutAStartIsDrawnUpToTheEnd() {
        var segment = lane(null, "2027-12-31").segments().getFirst();
        assertEquals(4 * YEAR, segment.from() + segment.length(), 0.001);
    }

    @Test
    void whereItStoodBeforeIsOutlined() {
        var lane = timeline.lane(
                dated(row(1, "A"), "2027-01-01", null), dated(row(1, "A"), "2026-01-01", null), List.of());
        assertNotNull(lane.was());
        assertEquals(Lane.percent(2 * YEAR), lane.was().x());
    }

    @Test
    void marksStayWithinTheDrawing() {
        assertEquals(
                "0.80%",
                timeline.mark(LocalDate.of(2019, 1, 1), "NUIT 1/19", "/x").x());
        assertEquals(
                "99.20%",
                timeline.mark(LocalDate.of(2039, 1, 1), "NUIT 1/39", "/x").x());
    }

    @Test
    void percentAreShortAndReadByEveryBrowser() {
        assertEquals("50%", Lane.percent(50));
        assertEquals("33.33%", Lane.percent(100.0 / 3));
    }

    private Lane lane(@Nullable String startsOn, @Nullable String endsOn) {
        return timeline.lane(dated(row(1, "A"), startsOn, endsOn), null, List.of());
    }
}
