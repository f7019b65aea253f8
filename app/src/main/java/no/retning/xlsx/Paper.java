package no.retning.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet meets paper: head repeated, page x of y; one page wide, but a table never smaller than can be read. */
final class Paper {
    /** Characters across an A3 sheet lying down, in the smallest print that is still read without a glass. */
    private static final int READABLE = 330;

    private Paper() {}

    /**
     * A table; where it needs more pages side by side, the first columns stand on each.
     *
     * @param widths of its columns, in characters
     * @param starts columns that begin a new sheet of paper; none where it is one page wide, or broken where it must be
     * @param naming so many columns say which thing a row is about
     * @param namingStays whether they stay in sight
     */
    static void table(SXSSFSheet sheet, List<Integer> widths, List<Integer> starts, int naming, boolean namingStays) {
        sheet.createFreezePane(namingStays ? naming : 0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        wide(sheet, PrintSetup.A3_PAPERSIZE, true);
        int pages = starts.isEmpty() ? Math.ceilDiv(sum(widths), READABLE) : starts.size() + 1;
        // Excel passes over breaks when it fits to pages: it breaks there too when the sheets are about as wide.
        starts.forEach(it -> sheet.setColumnBreak(it - 1));
        if (pages > 1) {
            sheet.getPrintSetup().setFitWidth((short) pages);
            sheet.getPrintSetup().setLeftToRight(true);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, naming - 1));
        }
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** A3 landscape, with so many rows of head that stay and repeat. */
    static void drawing(SXSSFSheet sheet, int columns, int headRows) {
        sheet.createFreezePane(columns, headRows);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:" + headRows));
        wide(sheet, PrintSetup.A3_PAPERSIZE, true);
    }

    /** A3 landscape, all on one page. */
    static void picture(SXSSFSheet sheet) {
        wide(sheet, PrintSetup.A3_PAPERSIZE, true);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** A4 upright. */
    static void text(SXSSFSheet sheet) {
        wide(sheet, PrintSetup.A4_PAPERSIZE, false);
    }

    private static void wide(SXSSFSheet sheet, short paper, boolean landscape) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
