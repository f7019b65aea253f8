package no.retning.review.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import no.retning.reporting.Dimension;
import no.retning.reporting.Light;
import no.retning.reporting.ReportContent;
import no.retning.reporting.ReportRow;
import no.retning.roadmap.Progress;
import no.retning.web.Messages;
import no.retning.xlsx.Column;
import no.retning.xlsx.Look;
import org.jspecify.annotations.Nullable;

/** Økonomi: amounts in thousand kroner, as each organisation reported them. */
final class EconomySheet {
    private EconomySheet() {}

    static void write(Sheets sheets, PortfolioFile file) {
        sheets.report("economy", "Okonomi", columns(file), file.ofInitiatives(), List::of);
    }

    /** What the forecast is above the budget; null where one of them is missing. */
    static @Nullable BigDecimal difference(ReportContent content) {
        return content.budget() == null || content.costForecast() == null
                ? null
                : content.costForecast().subtract(content.budget());
    }

    private static List<Column<ReportRow>> columns(PortfolioFile file) {
        Messages t = file.t();
        Words words = file.words();
        return List.of(
                Column.of(t.get("portfoliobook.goal"), 6, Look.TEXT, ReportRow::goal),
                Column.<ReportRow>of(t.get("portfoliobook.key"), 9, Look.LINK, ReportRow::initiative)
                        .linked(it -> file.page() + "/" + it.initiative())
                        .noted(it -> Notes.of(t, List.of(it))),
                Column.of(t.get("portfoliobook.name"), 44, Look.WRAPPED, ReportRow::name),
                Column.of(t.get("portfoliobook.organization"), 28, Look.WRAPPED, ReportRow::organization),
                amount(t.get("portfoliobook.budget"), ReportContent::budget),
                amount(t.get("portfoliobook.costForecast"), ReportContent::costForecast),
                Column.of(t.get("portfoliobook.difference"), 18, Look.SIGNED, it -> difference(it.content())),
                Column.of(
                        t.get("portfoliobook.yearlyEffect"),
                        22,
                        Look.SIGNED,
                        it -> it.content().yearlyEffect()),
                Column.looking(
                        words.dimension(Dimension.ECONOMY),
                        18,
                        it -> Words.look(level(it)),
                        it -> words.level(level(it))),
                Column.of(t.get("portfoliobook.explanation"), 60, Look.WRAPPED, EconomySheet::comment));
    }

    private static Column<ReportRow> amount(String name, Function<ReportContent, @Nullable Object> value) {
        return Column.of(name, 18, Look.NUMBER, it -> value.apply(it.content()));
    }

    private static @Nullable Progress level(ReportRow report) {
        Light light = report.content().light(Dimension.ECONOMY);
        return light == null ? null : light.level();
    }

    private static @Nullable String comment(ReportRow report) {
        Light light = report.content().light(Dimension.ECONOMY);
        return light == null ? null : light.comment();
    }
}
