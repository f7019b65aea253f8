package no.retning.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A workbook as a sheet: the one visible sheet that holds the list, read as it streams by. */
final class XlsxSheet {
    static {
        ZipSecureFile.setMaxEntrySize(Limits.OURS.unpacked());
        ZipSecureFile.setMaxFileCount(500);
    }

    private final XSSFReader reader;
    private final XlsxBook book;
    private final @Nullable SharedStrings texts;
    private final @Nullable StylesTable styles;
    private final Limits limits;
    private final Flags flags;
    private final Deadline deadline;

    private XlsxSheet(XSSFReader reader, Limits limits, Flags flags)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        this.reader = reader;
        this.limits = limits;
        this.flags = flags;
        this.deadline = limits.deadline();
        reader.setUseReadOnlySharedStringsTable(true);
        this.book = XlsxBook.read(reader);
        this.texts = reader.getSharedStringsTable();
        this.styles = reader.getStylesTable();
    }

    /** @throws UnreadableList with every place that is wrong */
    static List<SheetLine> read(byte[] file, Limits limits, Flags flags) {
        ZipCheck.check(file, limits, flags);
        flags.refuseUnreadable();
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return new XlsxSheet(new XSSFReader(opened), limits, flags).lines();
        } catch (UnreadableList | Deadline.ReadingTooLong e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // Whatever is wrong inside such a file, POI and the XML reader tell it by exceptions of many kinds.
            flags.add(1, null, FlagCode.UNKNOWN_FORMAT);
            flags.refuseUnreadable();
            return List.of();
        }
    }

    private List<SheetLine> lines() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<SheetLine> lines = new ArrayList<>();
        XlsxBook.Sheet sheet = choose();
        if (sheet != null) {
            XlsxLines taker = new XlsxLines(limits, flags, deadline, lines);
            stream(sheet, taker);
        }
        if (lines.isEmpty()) {
            flags.add(1, null, FlagCode.NO_ROWS);
        }
        return lines;
    }

    /** The visible sheet with the list; the first visible one where none has it, so that what is missing is told. */
    private XlsxBook.@Nullable Sheet choose()
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<XlsxBook.Sheet> visible = new ArrayList<>();
        List<XlsxBook.Sheet> lists = new ArrayList<>();
        for (XlsxBook.Sheet sheet : book.sheets()) {
            if (sheet.hidden()) {
                flags.add(1, null, FlagCode.HIDDEN_SHEET, sheet.name());
                continue;
            }
            visible.add(sheet);
            if (holdsAList(sheet)) {
                lists.add(sheet);
            }
        }
        if (lists.size() > 1) {
            flags.add(
                    1,
                    null,
                    FlagCode.SEVERAL_LISTS,
                    lists.getFirst().name(),
                    lists.get(1).name());
            flags.refuseUnreadable();
        }
        XlsxBook.Sheet chosen = !lists.isEmpty() ? lists.getFirst() : visible.isEmpty() ? null : visible.getFirst();
        visible.stream()
                .filter(sheet -> !sheet.equals(chosen))
                .forEach(sheet -> flags.add(1, null, FlagCode.OTHER_SHEET, sheet.name()));
        return chosen;
    }

    private boolean holdsAList(XlsxBook.Sheet sheet)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] found = new boolean[1];
        try {
            stream(sheet, (number, cells) -> {
                deadline.check();
                if (cells.values().stream().anyMatch(cell -> !cell.blank())) {
                    found[0] = cells.values().stream()
                            .map(cell -> ListText.trimmed(cell.text()).toLowerCase(Locale.ROOT))
                            .anyMatch(Column.KEY.title().toLowerCase(Locale.ROOT)::equals);
                    throw new HeaderSeen();
                }
            });
        } catch (HeaderSeen e) {
            return found[0];
        }
        return false;
    }

    private void stream(XlsxBook.Sheet sheet, XlsxRows.Taker taker)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (InputStream xml = reader.getSheet(sheet.part())) {
            XlsxBook.parse(xml, new XlsxRows(texts, styles, book.from1904(), taker));
        }
    }

    /** Ends the reading of a sheet of which no more is asked. */
    private static final class HeaderSeen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HeaderSeen() {
            super(null, null, false, false);
        }
    }
}
