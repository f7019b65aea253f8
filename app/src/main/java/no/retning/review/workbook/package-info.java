/** The files of a round: the status workbook, the reports as CSV and the annex of the goals, stored when it closes. */
@NullMarked
package no.retning.review.workbook;

import org.jspecify.annotations.NullMarked;
