package no.retning.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** A document being made, from the top; A4 upright, with the page number at the foot. */
public final class Document implements AutoCloseable {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_247;
    private static final int TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;

    private final XWPFDocument document = new XWPFDocument();

    /**
     * @param title title of the document
     * @param organisation who stands behind it
     * @param language of its texts, "nb-NO"
     * @param made when its data were read
     */
    @SuppressWarnings("JavaUtilDate") // the document property is one
    public Document(String title, String organisation, String language, Instant made) {
        Styles.into(document, language);
        var properties = document.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(organisation);
        core.setCreated(Optional.of(java.util.Date.from(made)));
        core.getUnderlyingProperties().setLanguageProperty(language);
        properties.getExtendedProperties().getUnderlyingProperties().setCompany(organisation);
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    public void title(String text) {
        styled(Styles.TITLE, text);
    }

    /** @param level 1 or 2 */
    public void heading(int level, String text) {
        styled(level == 1 ? Styles.HEADING_1 : Styles.HEADING_2, text);
    }

    /** A line of lesser weight. */
    public void muted(String text) {
        styled(Styles.MUTED, text);
    }

    /** Paragraphs, apart by an empty line in the text; its other line breaks stay. */
    public void paragraphs(String text) {
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            XWPFRun run = document.createParagraph().createRun();
            String[] lines = paragraph.strip().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i]);
            }
        }
    }

    /** A label and a word on a ground of its own; colours in hexadecimal. */
    public void badge(String label, String word, String background, String ink) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(Styles.NORMAL);
        paragraph.setKeepNext(true);
        paragraph.createRun().setText(label + ": ");
        XWPFRun run = paragraph.createRun();
        run.setText("\u00a0" + word + "\u00a0");
        run.setBold(true);
        run.setColor(ink);
        var shade = run.getCTR().getRPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(background);
    }

    /**
     * A table whose head repeats on each page.
     *
     * @param widths of the columns, in percent
     */
    public void table(List<Integer> widths, List<String> head, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        table.setStyleID(Styles.TABLE);
        table.removeBorders();
        table.setWidth("100%");
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(it -> grid.addNewGridCol().setW(BigInteger.valueOf((long) TEXT_WIDTH * it / 100)));
        fill(table.getRow(0), widths, head, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), widths, rows.get(i), false);
        }
        // So that what comes after does not stand close to it.
        styled(Styles.MUTED, "");
    }

    private static void fill(XWPFTableRow row, List<Integer> widths, List<String> texts, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            row.getCell(i).setWidth(String.valueOf(TEXT_WIDTH * widths.get(i) / 100));
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().getFirst();
            paragraph.setStyle(Styles.CELL);
            XWPFRun run = paragraph.createRun();
            run.setText(texts.get(i));
            run.setBold(head);
        }
    }

    private void styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    /**
     * The file.
     *
     * @param page the words of the page number, "Side {0} av {1}"
     */
    public byte[] bytes(String page) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(Styles.MUTED);
        foot.setAlignment(ParagraphAlignment.RIGHT);
        String[] words = page.split("\\{[01]}", -1);
        foot.createRun().setText(words[0]);
        field(foot, "PAGE");
        foot.createRun().setText(words[1]);
        field(foot, "NUMPAGES");
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
