/** The one writer of Word files: headings, paragraphs and tables with their styles. Knows no feature. */
@NullMarked
package no.retning.docx;

import org.jspecify.annotations.NullMarked;
