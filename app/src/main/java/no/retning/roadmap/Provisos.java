package no.retning.roadmap;

import java.util.List;

/** The conditions that things in the plan rest on as of a time. */
public record Provisos(List<Proviso> all) {
    public static final Provisos NONE = new Provisos(List.of());

    /** Of one thing, open or settled, in the order they were decided. */
    public List<Proviso> of(String subject, long id) {
        return all.stream()
                .filter(it -> it.subject().equals(subject) && it.subjectId() == id)
                .toList();
    }

    /** Those that make an activity provisional. */
    public List<Proviso> open(ActivityRow row) {
        return open("activity", row.id());
    }

    /** Those that make a thing provisional. */
    public List<Proviso> open(String subject, long id) {
        return of(subject, id).stream().filter(Proviso::open).toList();
    }

    public boolean provisional(ActivityRow row) {
        return !open(row).isEmpty();
    }

    /** Those of a set that bear on one thing. */
    public List<Proviso> of(String subject, long id, long changeSet) {
        return of(subject, id).stream()
                .filter(it -> it.changeSet() == changeSet)
                .toList();
    }
}
