/** The files, opened by POI and by LibreOffice as a person would open them. */
@NullMarked
package no.retning.roadmap.workbook;

import org.jspecify.annotations.NullMarked;
