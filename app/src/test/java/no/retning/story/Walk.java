package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.retning.web.Browser;

/** A walk along links, to one page of each kind; every change set, since each is at its own step of its life. */
final class Walk {
    private static final Pattern FILE =
            Pattern.compile(".*\\.(xlsx|docx|csv|yaml|atom|ics)(\\?.*)?|/(api|assets|webjars)/.*");

    private Walk() {}

    /** What to do at a page; the name is for a picture of it. */
    interface Look {
        void at(String path, String name);
    }

    /**
     * Goes on from the addresses as far as links lead.
     *
     * @return the kinds of pages that were seen
     * @throws AssertionError with what was wrong on all of them
     */
    static Set<String> pages(Browser browser, List<String> from, Look look) {
        Set<String> kinds = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        List<String> faults = new ArrayList<>();
        Deque<String> ahead = new ArrayDeque<>(from);
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            boolean isSet = path.matches("/endringer/\\d+");
            if (!seen.add(isSet ? path : kind(path))) {
                continue;
            }
            kinds.add(kind(path));
            try {
                look.at(path, isSet ? path.replace('/', '-') : name(path));
            } catch (AssertionError e) {
                faults.add(path + ": " + e.getMessage());
            }
            ahead.addAll(links(browser));
        }
        assertEquals("", String.join("\n\n", faults));
        return kinds;
    }

    private static List<String> links(Browser browser) {
        var hrefs = browser.page()
                .locator("a[href^='/']:not([download])")
                .evaluateAll("all => all.map(it => it.getAttribute('href'))");
        return ((List<?>) hrefs)
                .stream()
                        .map(href -> href.toString().replaceFirst("#.*", ""))
                        .filter(href -> !FILE.matcher(href).matches())
                        .filter(href -> !href.startsWith("/logg-") && !href.contains("lang="))
                        .filter(href -> !href.contains("&")) // two choices at once show nothing that one does not
                        .toList();
    }

    /** Addresses of one kind show the same page of different things: /aktivitet/* and /veikart?mot. */
    private static String kind(String path) {
        var parts = path.split("\\?", 2);
        var place = Arrays.stream(parts[0].split("/", -1))
                .map(it -> it.matches(".*\\d.*|.*radet|r-.*") ? "*" : it)
                .collect(Collectors.joining("/"));
        if (parts.length == 1) {
            return place;
        }
        return place + "?"
                + Arrays.stream(parts[1].split("&", -1))
                        .map(it -> it.replaceFirst("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static String name(String path) {
        return kind(path).replace("*", "en").replaceAll("[^a-zæøå]+", "-").replaceAll("-$", "");
    }
}
