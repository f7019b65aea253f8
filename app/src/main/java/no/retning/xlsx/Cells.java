package no.retning.xlsx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** Puts values in cells: numbers as numbers, dates as dates, and text always as text. */
final class Cells {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int LONGEST = 32_767;

    private Cells() {}

    static void put(SXSSFCell cell, @Nullable Object value, Look look, Looks looks) {
        cell.setCellStyle(looks.of(look));
        switch (value) {
            case null -> cell.setBlank();
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(looks.of(Look.DATE));
            }
            case Instant at -> {
                cell.setCellValue(at.atZone(OSLO).toLocalDateTime());
                cell.setCellStyle(looks.of(Look.TIME));
            }
            default -> text(cell, value.toString(), look, looks);
        }
    }

    private static void text(SXSSFCell cell, String text, Look look, Looks looks) {
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(looks.quoted(look));
        }
    }

    /** Leads a cell to a web address, or to a sheet of the same book by its name. */
    static void link(SXSSFCell cell, String address) {
        SXSSFSheet sheet = cell.getSheet();
        boolean web = address.startsWith("http");
        Hyperlink link = sheet.getWorkbook()
                .getCreationHelper()
                .createHyperlink(web ? HyperlinkType.URL : HyperlinkType.DOCUMENT);
        link.setAddress(web ? address : "'" + address + "'!A1");
        cell.setHyperlink(link);
    }
}
