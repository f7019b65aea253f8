package no.retning.edition;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.change.ChangeSetRepository;
import no.retning.change.ChangeSetRow;
import no.retning.change.WaitingSets;
import no.retning.council.CaseRepository;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;
import no.retning.roadmap.ActivityRepository;
import no.retning.roadmap.OutlineRepository;
import no.retning.time.Edition;
import no.retning.time.EditionRepository;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages of versions show. */
@Singleton
class EditionReading {
    private static final int CASES = 40;

    private final EditionRepository editions;
    private final EditionPublishing publishing;
    private final Differences differences;
    private final ChangeSetRepository sets;
    private final WaitingSets waiting;
    private final ActivityRepository activities;
    private final OutlineRepository outlines;
    private final CaseRepository cases;
    private final Moments moments;
    private final CurrentPerson current;
    private final Messages t;

    EditionReading(
            EditionRepository editions,
            EditionPublishing publishing,
            Differences differences,
            ChangeSetRepository sets,
            WaitingSets waiting,
            ActivityRepository activities,
            OutlineRepository outlines,
            CaseRepository cases,
            Moments moments,
            CurrentPerson current,
            Messages t) {
        this.editions = editions;
        this.publishing = publishing;
        this.differences = differences;
        this.sets = sets;
        this.waiting = waiting;
        this.activities = activities;
        this.outlines = outlines;
        this.cases = cases;
        this.moments = moments;
        this.current = current;
        this.t = t;
    }

    /** All versions, and what is on its way to the next. */
    @ReadOnly
    EditionsPage all() {
        Rights rights = current.rights();
        Instant now = moments.now().at();
        List<Edition> newestFirst = editions.list();
        List<Instant> times = new ArrayList<>(
                newestFirst.reversed().stream().map(Edition::dataTime).toList());
        times.add(now);
        List<Integer> differs = differences.counts(times);
        List<EditionLine> lines = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            boolean first = i == newestFirst.size() - 1;
            lines.add(new EditionLine(
                    newestFirst.get(i),
                    first ? null : newestFirst.get(i + 1).label(),
                    first ? 0 : differs.get(newestFirst.size() - 2 - i)));
        }
        PublishingPreview preview = rights.mayPublish() ? publishing.preview() : null;
        return new EditionsPage(
                lines,
                Oslo.day(now),
                differs.isEmpty() ? 0 : differs.getLast(),
                preview == null ? waiting.preview() : preview.waiting(),
                preview,
                rights.mayImport());
    }

    /** @throws Problem NOT_FOUND when no version bears the label */
    @ReadOnly
    EditionPage one(String label, boolean justPublished) {
        List<Edition> newestFirst = editions.list();
        Edition edition = newestFirst.stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("edition.none", label));
        Optional<Edition> before = newestFirst.stream()
                .filter(it -> it.dataTime().isBefore(edition.dataTime()))
                .findFirst();
        int differs = before.map(it -> differences
                        .counts(List.of(it.dataTime(), edition.dataTime()))
                        .getFirst())
                .orElse(0);
        List<ChangeSetRow> all = sets.list();
        return new EditionPage(
                new EditionLine(edition, before.map(Edition::label).orElse(null), differs),
                activities.list(edition.dataTime(), false).size(),
                outlines.find(edition.dataTime()).subGoals().size(),
                all.stream()
                        .filter(set -> within(set.effectiveAt(), before.map(Edition::dataTime), edition.dataTime()))
                        .toList(),
                justPublished,
                justPublished ? all.stream().filter(ChangeSetRow::waiting).toList() : List.of());
    }

    private static boolean within(@Nullable Instant at, Optional<Instant> after, Instant upTo) {
        return at != null && !at.isAfter(upTo) && after.map(at::isAfter).orElse(true);
    }

    /** @param form what was typed, or null for a new form, which suggests the month and quarter of today */
    @ReadOnly
    PublishPage form(@Nullable Form form) {
        PublishingPreview preview = publishing.preview();
        Form shown = form == null ? suggested(preview.last()) : form;
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t.get("edition.form.basis.none")));
        cases.decided(null, null, CASES)
                .forEach(row -> options.add(Option.ofPlan(row.label(), row.label() + " " + row.title())));
        return new PublishPage(preview, shown, options);
    }

    private Form suggested(@Nullable Edition last) {
        LocalDate today = moments.now().day();
        String label = DateTimeFormatter.ofPattern("uuuu-MM").format(today);
        if (last != null && label.compareTo(last.label()) <= 0) {
            return Form.EMPTY;
        }
        String title = "Q" + today.get(IsoFields.QUARTER_OF_YEAR) + " " + today.getYear();
        return Form.of(Map.of("label", label, "title", title));
    }
}
