package no.retning.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.retning.imports.XlsxCell.Kind;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet row by row as it is written, and keeps none of them. */
final class XlsxRows extends DefaultHandler {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /** Takes each row that has cells. */
    interface Taker {
        /**
         * @param number the row in the sheet, from 1
         * @param cells by column, from 0
         */
        void take(int number, SortedMap<Integer, XlsxCell> cells);
    }

    private final @Nullable SharedStrings texts;
    private final @Nullable StylesTable styles;
    private final boolean from1904;
    private final Taker taker;

    private final StringBuilder text = new StringBuilder();
    private SortedMap<Integer, XlsxCell> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type = "";
    private @Nullable String style;
    private boolean formula;
    private boolean inValue;
    private boolean inPhonetic;

    XlsxRows(@Nullable SharedStrings texts, @Nullable StylesTable styles, boolean from1904, Taker taker) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> inValue = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inValue) {
            text.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> {
                if (!text.isEmpty() || formula) {
                    cells.put(column, cell(text.toString()));
                }
            }
            case "row" -> taker.take(row, cells);
            default -> {}
        }
    }

    private XlsxCell cell(String value) {
        return switch (type) {
            case "s" -> new XlsxCell(Kind.TEXT, shared(value), formula);
            case "n" -> number(value);
            case "d" ->
                new XlsxCell(Kind.DAY, LocalDate.parse(value.substring(0, 10)).format(DAY), formula);
            case "e" -> new XlsxCell(Kind.ERROR, value, formula);
            case "b" -> new XlsxCell(Kind.TEXT, value.equals("1") ? "TRUE" : "FALSE", formula);
            default -> new XlsxCell(Kind.TEXT, new XSSFRichTextString(value).getString(), formula);
        };
    }

    private String shared(String index) {
        return texts == null ? "" : texts.getItemAt(Integer.parseInt(index)).getString();
    }

    /** Numbers in full, as a cell that is narrow does not show them; those that are shown as days are days. */
    private XlsxCell number(String value) {
        if (value.isEmpty()) {
            return new XlsxCell(Kind.NUMBER, "", formula);
        }
        double number = Double.parseDouble(value);
        if (shownAsDay() && DateUtil.isValidExcelDate(number)) {
            LocalDate day = DateUtil.getLocalDateTime(number, from1904).toLocalDate();
            return new XlsxCell(Kind.DAY, day.format(DAY), formula);
        }
        return new XlsxCell(
                Kind.NUMBER, new BigDecimal(value).stripTrailingZeros().toPlainString(), formula);
    }

    private boolean shownAsDay() {
        if (styles == null || style == null) {
            return false;
        }
        XSSFCellStyle used = styles.getStyleAt(Integer.parseInt(style));
        return used != null && DateUtil.isADateFormat(used.getDataFormat(), used.getDataFormatString());
    }
}
