/** The one writer of Excel and CSV files: typed columns over the rows of a feature. No feature touches POI. */
@NullMarked
package no.retning.xlsx;

import org.jspecify.annotations.NullMarked;
