package no.retning.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that concerns something in the plan, or changed it.
 *
 * @param number the case as cited, "NUIT 26/25"
 * @param type sakstype
 * @param heldOn day of the meeting, once it is on an agenda
 * @param changed how many of its adopted changes touch this, or stand under it; 0 when it changed nothing here
 */
public record PlanCase(
        String number,
        String address,
        String title,
        String type,
        @Nullable LocalDate heldOn,
        @Nullable String outcome,
        int changed) {}
