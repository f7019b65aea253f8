package no.retning.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A report's content as JSON, turned into the fields of its form: what is left out is left alone, and a list stands
 * for all its rows.
 */
final class ReportBody {
    static final String EXAMPLE = """
            {"lights": {"PROGRESS": {"level": "SOME_DEVIATION", "comment": "Leverandøren er forsinket.", "measure": "Ny plan er avtalt."},
             "ECONOMY": {"unchanged": true}}, "texts": {"question": "Skal vi vente på finansieringen?"},
             "forecastEndsOn": "2027-06-30", "budget": 12500, "milestones": [{"name": "Pilot", "decidedOn": "2026-10-01"}],
             "challenges": [{"code": "FUNDING", "note": "Drift er ikke finansiert."}]}""";
    static final String GOAL_EXAMPLE = """
            {"lights": {"OVERALL": {"level": "ON_PLAN"}}, "texts": {"overall": "Målet ligger an til å nås.", "nextStep": "Ny måling i mars."}}""";

    private ReportBody() {}

    /** @throws Problem VALIDATION naming members that are no part of a report, or of the wrong kind */
    static Map<String, String> fields(@Nullable Map<String, @Nullable Object> body) {
        var fields = new LinkedHashMap<String, String>();
        (body == null ? Map.<String, @Nullable Object>of() : body).forEach((name, value) -> {
            switch (name) {
                case "lights" ->
                    object(name, value)
                            .forEach((dimension, light) -> object("lights." + dimension, light)
                                    .forEach((part, it) -> fields.put(dimension + "." + part, text(it))));
                case "texts" -> object(name, value).forEach((field, it) -> fields.put(field, text(it)));
                case "milestones" ->
                    rows(
                            fields,
                            name,
                            "milestone",
                            value,
                            ReportFields.MILESTONES,
                            "name",
                            "decidedOn",
                            "forecastOn",
                            "actualOn");
                case "risks" ->
                    rows(
                            fields,
                            name,
                            "risk",
                            value,
                            ReportFields.RISKS,
                            "text",
                            "probability",
                            "consequence",
                            "measure",
                            "owner");
                case "benefits" ->
                    rows(
                            fields,
                            name,
                            "benefit",
                            value,
                            ReportFields.BENEFITS,
                            "name",
                            "owner",
                            "measure",
                            "planned",
                            "realised");
                case "dependencies" -> {
                    List<?> list = list(name, value, ReportFields.DEPENDENCIES);
                    for (int i = 1; i <= ReportFields.DEPENDENCIES; i++) {
                        fields.put("dependency." + i + ".text", i <= list.size() ? text(list.get(i - 1)) : "");
                    }
                }
                case "sustainability" -> {
                    List<String> chosen = list(name, value, ReportFields.SUSTAINABILITY.size()).stream()
                            .map(ReportBody::text)
                            .toList();
                    ReportFields.SUSTAINABILITY.forEach(goal ->
                            fields.put("sustainability." + goal, chosen.contains(String.valueOf(goal)) ? "true" : ""));
                }
                case "challenges" ->
                    list(name, value, 50).forEach(it -> {
                        Map<String, @Nullable Object> challenge = object(name, it);
                        String prefix = "challenge." + text(challenge.get("code"));
                        fields.put(prefix + ".named", "true");
                        fields.put(prefix + ".note", text(challenge.get("note")));
                    });
                case "forecastEndsOn", "forecastEndsPrecision", "budget", "costForecast", "yearlyEffect" ->
                    fields.put(name, text(value));
                default -> throw wrong(name, "web.sent.unknown");
            }
        });
        return fields;
    }

    private static void rows(
            Map<String, String> fields, String name, String row, @Nullable Object value, int most, String... parts) {
        List<?> list = list(name, value, most);
        for (int i = 1; i <= most; i++) {
            Map<String, @Nullable Object> item = i <= list.size() ? object(name, list.get(i - 1)) : Map.of();
            for (String part : parts) {
                fields.put(row + "." + i + "." + part, text(item.get(part)));
            }
        }
    }

    private static List<?> list(String name, @Nullable Object value, int most) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(name, "web.sent.notList");
        }
        if (list.size() > most) {
            throw wrong(name, "reporting.error.many", most);
        }
        return list;
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(name, "web.sent.notObject");
        }
        var members = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, it) -> members.put(String.valueOf(key), it));
        return members;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean ticked -> ticked ? "true" : "";
            default -> value.toString();
        };
    }

    private static Problem wrong(String name, String key, Object... arguments) {
        return Problem.validation(List.of(FieldError.of(name, key, arguments)));
    }
}
