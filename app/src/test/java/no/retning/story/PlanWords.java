package no.retning.story;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.start.TestRetning;
import no.retning.web.Client;

/** Names and texts of the plan: Norwegian in every language of the interface. */
record PlanWords(Set<String> all, List<String> longestFirst) {
    private static final List<String> LISTS = List.of(
            "/goals",
            "/subgoals",
            "/activities",
            "/cases",
            "/decisions",
            "/changesets",
            "/councils",
            "/meetings",
            "/editions",
            "/goals/1/status",
            "/initiatives?lifecycle=all",
            "/rounds/2026-03-31/reports",
            "/rounds/2026-06-30/reports",
            "/rounds/2026-09-30/reports",
            "/rounds/2026-09-30/remarks",
            "/rounds/2026-09-30/assessments");
    private static final Set<String> WORDED = Set.of(
            "name",
            "title",
            "description",
            "reason",
            "text",
            "proposedText",
            "adoptedText",
            "grouping",
            "place",
            "proposedBy",
            "comment",
            "measure",
            "body",
            "summary",
            "question",
            "overall",
            "hindrances",
            "figures",
            "nextStep",
            "note",
            "planned",
            "realised",
            "theme",
            "saidBy",
            "askedOf",
            "organization",
            "owner",
            "missingCause",
            "what",
            "evidence");
    private static final int SHORTEST = 4;

    /** What is there for anyone to read, and what proposals say that are under way. */
    static PlanWords of(TestRetning retning) {
        var client = retning.client().as("sekretariat");
        var lists = LISTS.stream().map(path -> read(retning, client, path)).toList();
        var proposals = Json.list(read(retning, client, "/changesets").get("items")).stream()
                .map(set -> read(retning, client, "/changesets/" + set.get("id")));
        var scale = retning.database().list("SELECT meaning FROM scale_levels").stream();
        Set<String> all = Stream.concat(
                        scale, Stream.concat(lists.stream(), proposals).flatMap(item -> words("", item)))
                .filter(text -> !text.equals("Retning"))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> text.length() >= SHORTEST)
                .collect(Collectors.toSet());
        return new PlanWords(
                all,
                all.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }

    /** The text without what in it is of the plan. */
    String without(String text) {
        String rest = text;
        for (var word : longestFirst) {
            rest = rest.replace(word, "");
        }
        return rest.strip();
    }

    boolean isName(String text) {
        return all.contains(text);
    }

    private static Map<String, Object> read(TestRetning retning, Client client, String path) {
        try {
            var text = client.get("/api/v1" + path).text();
            return retning.bean(ObjectMapper.class).readValue(text, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Stream<String> words(String key, Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Map<?, ?> fields ->
                fields.entrySet().stream().flatMap(it -> words(String.valueOf(it.getKey()), it.getValue()));
            case Collection<?> many -> many.stream().flatMap(it -> words(key, it));
            case String text when WORDED.contains(key) -> Stream.of(text);
            default -> Stream.empty();
        };
    }
}
