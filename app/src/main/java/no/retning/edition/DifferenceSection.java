package no.retning.edition;

import java.util.List;

/** What differs under one goal, delmål by delmål. */
public record DifferenceSection(String goal, String name, List<Part> parts) {

    /** What differs under one delmål. */
    public record Part(String subGoal, String name, List<DifferenceRow> rows) {}
}
