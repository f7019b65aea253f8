package no.retning.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.retning.people.Rights;
import no.retning.people.SetStatus;

/** Sorts change sets by where they are; what waits for the one who reads comes first and only there. */
final class ChangeSetGrouping {
    private static final List<String> ORDER =
            List.of("forMe", "drafts", "submitted", "proposed", "waiting", "ahead", "inForce", "ended");

    private final Rights rights;
    private final LocalDate today;

    ChangeSetGrouping(Rights rights, LocalDate today) {
        this.rights = rights;
        this.today = today;
    }

    List<ChangeSetGroup> group(List<ChangeSetRow> sets) {
        Map<String, List<ChangeSetRow>> groups = sets.stream().collect(Collectors.groupingBy(this::key));
        return ORDER.stream()
                .filter(groups::containsKey)
                .map(key -> new ChangeSetGroup(key, groups.getOrDefault(key, List.of())))
                .toList();
    }

    private String key(ChangeSetRow set) {
        if (set.collectedIn() != null) {
            return "ended";
        }
        if (waitsForReader(set)) {
            return "forMe";
        }
        if (set.status().underWay()) {
            boolean proposed = set.status() == SetStatus.PROPOSED;
            return set.status().beingWritten() ? "drafts" : proposed ? "proposed" : "submitted";
        }
        boolean inForce = set.inForce() || set.status() == SetStatus.CONFIRMED;
        return inForce ? "inForce" : set.ahead() ? "ahead" : set.waiting() ? "waiting" : "ended";
    }

    /** The office has something to do with what was sent in, and with what a meeting has treated; writers with what came back. */
    private boolean waitsForReader(ChangeSetRow set) {
        return switch (set.status()) {
            case SUBMITTED -> rights.mayLayBeforeCase();
            case PROPOSED -> {
                LocalDate meeting = set.meetingOn();
                yield rights.mayDecide() && meeting != null && !meeting.isAfter(today);
            }
            case RETURNED -> !rights.mayReturn() && rights.mayWrite(set.author(), set.reach());
            case DRAFT -> set.editorial() && rights.mayConfirm(set.author(), set.writtenBy(), set.reach());
            case DECIDED, CONFIRMED, WITHDRAWN, REJECTED, GATHERED -> false;
        };
    }

    /** @param words part of a title, or the number of a set */
    static boolean fits(ChangeSetRow set, String words, String goal) {
        String asked = words.strip().toLowerCase(Locale.ROOT);
        boolean text = asked.isEmpty()
                || set.title().toLowerCase(Locale.ROOT).contains(asked)
                || String.valueOf(set.id()).equals(asked);
        return text && (goal.isBlank() || set.goals().contains(goal.strip()));
    }
}
