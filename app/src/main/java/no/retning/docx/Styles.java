package no.retning.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a document: a new one has none, and a heading that is only large is no heading to a screen reader. */
final class Styles {
    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String MUTED = "Subtitle";
    static final String CELL = "TableText";
    static final String TABLE = "TableGrid";

    private static final String XML = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:docDefaults>
                <w:rPrDefault><w:rPr>
                  <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:color w:val="212121"/>
                  <w:sz w:val="22"/><w:lang w:val="LANGUAGE"/>
                </w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
              <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
              <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
                <w:pPr><w:spacing w:after="60" w:line="240" w:lineRule="auto"/></w:pPr>
                <w:rPr><w:b/><w:color w:val="025169"/><w:sz w:val="44"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
                <w:rPr><w:color w:val="5B5D60"/><w:sz w:val="20"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
                <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/></w:pPr>
                <w:rPr><w:b/><w:color w:val="025169"/><w:sz w:val="30"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
                <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="60" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/></w:pPr>
                <w:rPr><w:b/><w:color w:val="025169"/><w:sz w:val="24"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/>
                <w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr></w:style>
              <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>
                <w:tblPr><w:tblBorders>
                  <w:top w:val="single" w:sz="4" w:color="C9D1D6"/><w:bottom w:val="single" w:sz="4" w:color="C9D1D6"/>
                  <w:insideH w:val="single" w:sz="4" w:color="C9D1D6"/>
                </w:tblBorders></w:tblPr></w:style>
            </w:styles>
            """;

    private Styles() {}

    static void into(XWPFDocument document, String language) {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(XML.replace("LANGUAGE", language))
                            .getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
