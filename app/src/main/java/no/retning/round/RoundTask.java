package no.retning.round;

import java.time.LocalDate;

/**
 * What waits for somebody in the open round.
 *
 * @param overdue whether the deadline has passed
 * @param left how many lines the person may answer that nobody has said anything of
 * @param lines how many lines the person may answer
 * @param sending whether all is answered and only sending in is left, for one who may
 */
public record RoundTask(
        long round, String title, LocalDate deadline, boolean overdue, long left, long lines, boolean sending) {
    /** The address of the lines. */
    public String path() {
        return "/mine-aktiviteter";
    }
}
