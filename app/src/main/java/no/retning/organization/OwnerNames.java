package no.retning.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds organisations by the names they are known by in a text; longer names first, so that none hides in another. */
final class OwnerNames {
    /** What only points the reader to a page somewhere says nothing of who owns the work. */
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n•]+");

    /** Words of the published list that mark such a sentence; its texts are Norwegian in every language. */
    private static final Pattern POINTER = Pattern.compile(
            "les mer|ler mer|hjemmeside|nettside|rapportering", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SHORT = 4;

    private final List<Known> known = new ArrayList<>();

    private record Known(OrganizationRow organization, Pattern pattern, int length) {}

    OwnerNames(List<OrganizationRow> organizations) {
        for (OrganizationRow organization : organizations) {
            Stream.concat(Stream.of(organization.name()), organization.aliases().stream())
                    .forEach(name -> known.add(new Known(organization, pattern(name), name.length())));
        }
        known.sort(Comparator.comparingInt(Known::length).reversed());
    }

    /** Whole words, also in the genitive; a short name in capitals is no word in small letters. */
    private static Pattern pattern(String name) {
        String words = Pattern.quote(name).replace(" ", "\\E\\s+\\Q");
        boolean abbreviation = name.length() <= SHORT && name.equals(name.toUpperCase(Locale.ROOT));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + words + "s?(?![\\p{L}\\p{N}])",
                abbreviation ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Who stands at the end of a name, after a comma: "…, Helse Vest RHF", "…, Helse Nord, Helse Vest og KS". */
    Set<OrganizationRow> atEnd(String name) {
        String[] parts = name.split(",");
        int last = parts.length - 1;
        if (last == 0 || within(parts[last]).isEmpty()) {
            return Set.of();
        }
        int first = last;
        while (first > 0 && isNothingElse(parts[first - 1])) {
            first--;
        }
        return within(String.join(",", Arrays.asList(parts).subList(first, parts.length)));
    }

    private boolean isNothingElse(String part) {
        String left = part;
        for (Known one : known) {
            left = one.pattern().matcher(left).replaceAll(" ");
        }
        return left.isBlank() && !part.isBlank();
    }

    /** All that a text names, in their order there. */
    Set<OrganizationRow> within(String text) {
        record Found(int at, OrganizationRow organization) {}
        List<Found> found = new ArrayList<>();
        String left = text;
        for (Known one : known) {
            Matcher matcher = one.pattern().matcher(left);
            while (matcher.find()) {
                found.add(new Found(matcher.start(), one.organization()));
            }
            left = matcher.replaceAll(hit -> " ".repeat(hit.end() - hit.start()));
        }
        found.sort(Comparator.comparingInt(Found::at));
        Set<OrganizationRow> organizations = new LinkedHashSet<>();
        found.forEach(it -> organizations.add(it.organization()));
        return organizations;
    }

    /** All that a description names, but for where it only points to their pages. */
    Set<OrganizationRow> described(String description) {
        Set<OrganizationRow> organizations = new LinkedHashSet<>();
        SENTENCE.matcher(description)
                .results()
                .map(sentence -> sentence.group())
                .filter(sentence -> !POINTER.matcher(sentence).find())
                .forEach(sentence -> organizations.addAll(within(sentence)));
        return organizations;
    }
}
