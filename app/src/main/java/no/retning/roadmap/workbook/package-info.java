/** veikart.xlsx and aktiviteter.csv: the same view of the roadmap as the page, as files. */
@NullMarked
package no.retning.roadmap.workbook;

import org.jspecify.annotations.NullMarked;
