/** Retning: from a decision in a council to the plan, the page, the API and the workbook that can say why. */
@NullMarked
package no.retning;

import org.jspecify.annotations.NullMarked;
