package no.retning.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A workbook being made: report sheets and data sheets in the order they are asked for. Rows are written out as they are
 * made: kept as XML beans, the roadmap's twenty thousand cells took five times as long.
 */
public final class Book implements AutoCloseable {
    private static final int ROWS_AT_HAND = 50;
    private static final int DATA_LINES = 8;

    /** Excel makes no row higher than 409 points. */
    private static final int REPORT_LINES = 30;

    private final String title;
    private final String madeInWords;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_AT_HAND);
    private final Looks looks;
    private int tables;

    /**
     * @param title title of the document
     * @param organisation who stands behind it
     * @param language language of its texts and of how its days are written, "nb-NO"
     * @param made when its data were read
     * @param madeInWords the same as a reader of that language writes it
     */
    @SuppressWarnings("JavaUtilDate") // the document property is one
    public Book(String title, String organisation, String language, Instant made, String madeInWords) {
        this.title = title;
        this.madeInWords = madeInWords;
        looks = new Looks(workbook.getXSSFWorkbook(), Locale.forLanguageTag(language));
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(organisation);
        core.setCreated(Optional.of(Date.from(made)));
        core.getUnderlyingProperties().setLanguageProperty(language);
        properties.getExtendedProperties().getUnderlyingProperties().setCompany(organisation);
    }

    /** A sheet to be laid out freely: front page, drawing, about. */
    public ReportSheet report(String name) {
        return new ReportSheet(workbook.createSheet(name), looks);
    }

    /** A plain named table from A1, with filter and a head that repeats; the row beneath says so when there is nothing. */
    public <T> void table(String sheet, String tableName, List<Column<T>> columns, List<T> rows, String whenEmpty) {
        new TableSheet(workbook.createSheet(sheet), looks, DATA_LINES, false)
                .write(++tables, tableName, columns, rows, whenEmpty);
    }

    /** The same to be read and printed: rows as high as their texts, and the columns that name them stay in sight. */
    public <T> void reportTable(
            String sheet, String tableName, List<Column<T>> columns, List<T> rows, String whenEmpty) {
        new TableSheet(workbook.createSheet(sheet), looks, REPORT_LINES, true)
                .write(++tables, tableName, columns, rows, whenEmpty);
    }

    /** Charts side by side under a heading, on a page of their own. */
    public void charts(String sheet, String heading, String about, List<Chart> charts) {
        new ChartSheet(workbook.createSheet(sheet), looks).write(heading, about, charts);
    }

    /** A table on a sheet that is there for those who trace a figure, and hidden. */
    public <T> void hiddenTable(String sheet, String tableName, List<Column<T>> columns, List<T> rows) {
        table(sheet, tableName, columns, rows, "");
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    /** The sheet without its rows, which stream past it. */
    static XSSFSheet plain(SXSSFSheet sheet) {
        return sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
    }

    /** The file; on paper each sheet says which book it is of, and when its data are from. */
    public byte[] bytes() {
        workbook.setActiveSheet(0);
        for (Sheet sheet : workbook) {
            sheet.getHeader().setLeft(title.replace("&", "&&"));
            sheet.getHeader().setRight(madeInWords.replace("&", "&&"));
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
