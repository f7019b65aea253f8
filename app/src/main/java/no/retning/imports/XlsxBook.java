package no.retning.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Which sheets a workbook has, in their order, and how it counts days. */
final class XlsxBook extends DefaultHandler {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /**
     * One sheet.
     *
     * @param part the name of its part in the file
     */
    record Sheet(String name, String part, boolean hidden) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    static XlsxBook read(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XlsxBook book = new XlsxBook();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, book);
        }
        return book;
    }

    /** Reads XML that a stranger wrote: no document type, no entities from elsewhere. */
    static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(new InputSource(xml));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            String part = attributes.getValue(RELATIONS, "id");
            String state = attributes.getValue("state");
            sheets.add(new Sheet(
                    String.valueOf(attributes.getValue("name")),
                    String.valueOf(part == null ? attributes.getValue(STRICT_RELATIONS, "id") : part),
                    state != null && !state.equals("visible")));
        } else if (name.equals("workbookPr")) {
            String counted = attributes.getValue("date1904");
            from1904 = "1".equals(counted) || "true".equals(counted);
        }
    }
}
