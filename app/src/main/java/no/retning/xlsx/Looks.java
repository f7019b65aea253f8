package no.retning.xlsx;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the styles of a workbook; colours are those of the pages (interface.md 1). */
final class Looks {
    private static final String MAIN = "025169";
    private static final String INK = "212121";
    private static final String QUIET = "5B5D60";
    private static final String SIGNED = "+#,##0;-#,##0;0";
    private static final String LINE = "C9D1D6";
    private static final Map<Look, String> GOALS = Map.of(
            Look.BAND_GOAL_1, "025169",
            Look.BAND_GOAL_2, "0055BC",
            Look.BAND_GOAL_3, "7C145C",
            Look.BAND_GOAL_4, "366558",
            Look.BAND_GOAL_5, "7A5B00");

    /** A day in a book in English has its month in letters: 01.02 is two days, read by two people. */
    private static final String ENGLISH_DAY = "[$-809]d mmm yyyy";

    private final XSSFWorkbook book;
    private final String day;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook book, Locale locale) {
        this.book = book;
        this.day = locale.getLanguage().equals("en") ? ENGLISH_DAY : "dd.mm.yyyy";
        for (Look look : Look.values()) {
            styles.put(look, make(look));
        }
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(styles.get(look));
    }

    /** The look for a text that Excel would take for a formula when somebody edits it. */
    XSSFCellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, it -> {
            XSSFCellStyle style = make(it);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case TITLE -> style.setFont(font(20, true, MAIN));
            case HEADING -> style.setFont(font(13, true, MAIN));
            case LABEL -> style.setFont(font(10, true, INK));
            case TEXT -> style.setFont(font(10, false, INK));
            case WRAPPED -> {
                style.setFont(font(10, false, INK));
                style.setWrapText(true);
            }
            case MUTED -> {
                style.setFont(font(10, false, QUIET));
                style.setWrapText(true);
            }
            case LINK -> {
                XSSFFont font = font(10, false, "0062BA");
                font.setUnderline(XSSFFont.U_SINGLE);
                style.setFont(font);
            }
            case NUMBER -> {
                number(style, "#,##0", HorizontalAlignment.RIGHT);
                // So that it does not run into a date to the right of it.
                style.setIndention((short) 2);
            }
            case COUNT -> number(style, "#,##0", HorizontalAlignment.CENTER);
            case DAYS -> number(style, SIGNED, HorizontalAlignment.CENTER);
            case SIGNED -> number(style, SIGNED, HorizontalAlignment.RIGHT);
            case FIGURE -> {
                number(style, "#,##0", HorizontalAlignment.LEFT);
                style.getFont().setBold(true);
            }
            case DATE -> number(style, day, HorizontalAlignment.LEFT);
            case TIME -> number(style, day + " hh:mm", HorizontalAlignment.LEFT);
            case HEADER -> header(style, HorizontalAlignment.LEFT);
            case HEADER_CENTRED -> header(style, HorizontalAlignment.CENTER);
            case BAND_GOAL_1, BAND_GOAL_2, BAND_GOAL_3, BAND_GOAL_4, BAND_GOAL_5 -> {
                style.setFont(font(12, true, "FFFFFF"));
                fill(style, GOALS.getOrDefault(look, MAIN));
            }
            case BAND_SUBGOAL -> {
                style.setFont(font(10, true, INK));
                fill(style, "D7E6EC");
            }
            case BAND_GROUPING -> {
                style.setFont(font(10, true, QUIET));
                fill(style, "F1F5F7");
            }
            case GRID -> grid(style, LINE, BorderStyle.HAIR);
            case GRID_TODAY -> grid(style, "C01B1B", BorderStyle.MEDIUM);
            case MARK -> mark(style, LINE, BorderStyle.HAIR);
            case MARK_TODAY -> mark(style, "C01B1B", BorderStyle.MEDIUM);
            case BAR_PLANNED -> {
                style.setFont(font(9, false, "FFFFFF"));
                fill(style, "047FA4");
                edges(style, BorderStyle.THIN, MAIN);
            }
            case BAR_TENTATIVE -> {
                style.setFont(font(9, false, INK));
                fill(style, "E3F1F6");
                edges(style, BorderStyle.DASHED, "047FA4");
            }
            case NOTE -> {
                style.setFont(font(9, false, QUIET));
                style.getFont().setItalic(true);
            }
            case STATUS_ON_PLAN -> status(style, Fill.ON_PLAN, BorderStyle.THIN);
            case STATUS_SOME_DEVIATION -> status(style, Fill.SOME_DEVIATION, BorderStyle.THIN);
            case STATUS_SERIOUS_DEVIATION -> status(style, Fill.SERIOUS_DEVIATION, BorderStyle.THIN);
            case STATUS_DONE -> status(style, Fill.DONE, BorderStyle.THIN);
            case STATUS_NOT_REPORTED -> status(style, Fill.NOT_REPORTED, BorderStyle.DASHED);
        }
        return style;
    }

    private void number(XSSFCellStyle style, String format, HorizontalAlignment alignment) {
        style.setFont(font(10, false, INK));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
    }

    private void header(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setFont(font(10, true, "FFFFFF"));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        fill(style, MAIN);
    }

    private static void grid(XSSFCellStyle style, String colour, BorderStyle left) {
        style.setBorderLeft(left);
        style.setLeftBorderColor(colour(colour));
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(LINE));
    }

    private void mark(XSSFCellStyle style, String colour, BorderStyle left) {
        style.setFont(font(9, true, MAIN));
        grid(style, colour, left);
    }

    private void status(XSSFCellStyle style, Fill fill, BorderStyle border) {
        style.setFont(font(10, false, fill.ink()));
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        fill(style, fill.background());
        edges(style, border, fill.border());
        style.setBorderLeft(border);
        style.setLeftBorderColor(colour(fill.border()));
        style.setBorderRight(border);
        style.setRightBorderColor(colour(fill.border()));
    }

    private static void edges(XSSFCellStyle style, BorderStyle border, String colour) {
        style.setBorderTop(border);
        style.setTopBorderColor(colour(colour));
        style.setBorderBottom(border);
        style.setBottomBorderColor(colour(colour));
    }

    private XSSFFont font(int size, boolean bold, String colour) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(hex), new DefaultIndexedColorMap());
    }
}
