@NullMarked
package no.retning.review.workbook;

import org.jspecify.annotations.NullMarked;
