package no.retning.council;

import java.util.List;

/** A case on an agenda, with what it is about. */
public record AgendaLine(CaseRow row, List<ConcernRow> concerns) {
    /** Goals and delmål, which are known by their code. */
    public List<ConcernRow> coded() {
        return concerns.stream().filter(ConcernRow::coded).toList();
    }

    /** How many activities it is about. */
    public int activities() {
        return concerns.size() - coded().size();
    }
}
