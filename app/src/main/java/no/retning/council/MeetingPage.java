package no.retning.council;

import java.util.List;

/**
 * One meeting with its agenda.
 *
 * @param mayWrite whether to offer changes and new cases
 */
public record MeetingPage(CouncilRow council, MeetingRow meeting, List<AgendaLine> agenda, boolean mayWrite) {}
