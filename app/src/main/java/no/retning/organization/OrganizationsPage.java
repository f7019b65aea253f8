package no.retning.organization;

import java.util.List;
import no.retning.web.Form;

/**
 * All organisations.
 *
 * @param rows those in use first
 * @param unowned how many activities nobody owns
 * @param form what was typed of a new one
 * @param mayKeep whether the reader may add and change them
 */
public record OrganizationsPage(List<OrganizationRow> rows, int unowned, Form form, boolean mayKeep) {}
