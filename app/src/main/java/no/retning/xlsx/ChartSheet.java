package no.retning.xlsx;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * Native charts. Each series and each of its points has its fill said outright: LibreOffice shows them empty otherwise.
 */
final class ChartSheet {
    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int FIRST_ROW = 3;
    private static final int ROWS = 40;
    private static final int COLUMNS = 11;
    private static final int WIDTH = 11 * 256;

    private final SXSSFSheet sheet;
    private final Looks looks;

    ChartSheet(SXSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    void write(String heading, String about, List<Chart> charts) {
        sheet.setDisplayGridlines(false);
        Cells.put(sheet.createRow(0).createCell(0), heading, Look.TITLE, looks);
        sheet.getRow(0).setHeightInPoints(30);
        Cells.put(sheet.createRow(1).createCell(0), about, Look.TEXT, looks);
        XSSFDrawing drawing = Book.plain(sheet).createDrawingPatriarch();
        for (int i = 0; i < charts.size(); i++) {
            int left = i * COLUMNS;
            for (int c = left; c < left + COLUMNS; c++) {
                sheet.setColumnWidth(c, WIDTH);
            }
            var anchor = drawing.createAnchor(0, 0, 0, 0, left, FIRST_ROW, left + COLUMNS - 1, FIRST_ROW + ROWS);
            draw(drawing.createChart(anchor), charts.get(i));
        }
        Paper.picture(sheet);
    }

    private static void draw(XSSFChart drawn, Chart chart) {
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var categories = drawn.createCategoryAxis(chart.stacked() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        var values = drawn.createValueAxis(chart.stacked() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("0");
        values.setMinimum(0);
        line(categories);
        line(values);
        var data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
        data.setVaryColors(false);
        data.setGapWidth(60);
        if (chart.stacked()) {
            data.setBarDirection(BarDirection.COL);
            data.setBarGrouping(BarGrouping.STACKED);
        } else {
            data.setBarDirection(BarDirection.BAR);
            data.setBarGrouping(BarGrouping.CLUSTERED);
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            add(data, chart, i);
        }
        drawn.plot(data);
        var bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
        if (chart.stacked()) {
            overlap(bars);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            label(bars.getSerArray(i), chart.series().get(i).fill(), chart.stacked());
        }
    }

    /** Bars of a stack stand in one line. Written by hand: POI's smaller schema lacks the type. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor cursor = bars.newCursor()) {
            cursor.toChild(C, "gapWidth");
            cursor.toNextSibling();
            cursor.beginElement("overlap", C);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static void add(XDDFBarChartData data, Chart chart, int index) {
        Chart.Series series = chart.series().get(index);
        int count = chart.categories().size();
        var added = data.addSeries(
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(chart, 0, count), 0),
                XDDFDataSourcesFactory.fromArray(
                        series.values().toArray(Integer[]::new), range(chart, index + 1, count), index + 1));
        added.setTitle(series.name(), new CellReference(chart.sheet(), 0, index + 1, true, true));
        paint(added, series.fill(), count);
    }

    private static void paint(XDDFChartData.Series series, Fill fill, int points) {
        var inside = solid(fill.background());
        var edge = new XDDFLineProperties(solid(fill.border()));
        edge.setWidth(0.75);
        series.setFillProperties(inside);
        series.setLineProperties(edge);
        for (int i = 0; i < points; i++) {
            var point = series.getDataPoint(i);
            point.setFillProperties(inside);
            point.setLineProperties(edge);
        }
    }

    /** The number on each bar; none where it is 0. */
    private static void label(CTBarSer series, Fill fill, boolean inside) {
        CTDLbls labels = series.addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode("0;;");
        format.setSourceLinked(false);
        var text = labels.addNewTxPr();
        text.addNewBodyPr();
        var properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz(1000);
        properties.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(inside ? fill.ink() : "212121"));
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void line(XDDFChartAxis axis) {
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid("5B5D60")));
    }

    private static XDDFSolidFillProperties solid(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex)));
    }

    private static String range(Chart chart, int column, int count) {
        return new CellRangeAddress(1, count, column, column).formatAsString(chart.sheet(), true);
    }
}
