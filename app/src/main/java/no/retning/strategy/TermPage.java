package no.retning.strategy;

import java.util.List;
import no.retning.roadmap.ChangeReason;
import no.retning.roadmap.Former;
import no.retning.web.AsOf;

/**
 * A term with its name over time, and why.
 *
 * @param names the newest first
 * @param reasons the changes that named it, the newest first
 */
public record TermPage(AsOf asOf, Former term, List<TermName> names, List<ChangeReason> reasons) {}
