package no.retning.edition;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.change.AsEngine;
import no.retning.change.WaitingSets;
import no.retning.change.WaitingSets.Tried;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Edition;
import no.retning.time.EditionRepository;
import no.retning.time.Moments;
import no.retning.time.PlanClock;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat publishes a version (domain.md 2 and 4.5): all waiting sets that fit come into force, in the order
 * they were decided, then the plan is stamped. What is published is never altered; the database holds that.
 */
@Singleton
public class EditionPublishing {
    private final EditionRepository editions;
    private final EditionRecords records;
    private final EditionChecks checks;
    private final Differences differences;
    private final WaitingSets waiting;
    private final PlanClock clock;
    private final AsEngine engine;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    EditionPublishing(
            EditionRepository editions,
            EditionRecords records,
            EditionChecks checks,
            Differences differences,
            WaitingSets waiting,
            PlanClock clock,
            AsEngine engine,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.editions = editions;
        this.records = records;
        this.checks = checks;
        this.differences = differences;
        this.waiting = waiting;
        this.clock = clock;
        this.engine = engine;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Publishes the plan as it stands once the waiting sets have come into force.
     *
     * @param label year and month, {@code 2026-08}, later than the label before
     * @param title as printed
     * @param basisCase the case that endorsed it, as printed ("Porteføljerådet 3/26"); may be left out
     * @throws Problem VALIDATION; UNGROUNDED, naming each difference since the last version that lacks a ground; CONFLICT
     *     when there is no plan to publish; nothing is stored then, and no set has come into force
     */
    @Transactional
    public PublishedEdition publish(@Nullable String label, @Nullable String title, @Nullable String basisCase) {
        current.rights().require(Act.PUBLISH_VERSION);
        engine.run(clock::tick); // first of all: from here on nobody else changes the plan
        Optional<Edition> last = editions.list().stream().findFirst();
        EditionChecks.Checked checked = checks.check(label, title, basisCase, last);
        List<Tried> tried = waiting.applyAll();
        Instant dataTime = engine.run(clock::tick);
        gate(last, dataTime);
        engine.run(() ->
                records.insert(checked.label(), checked.title(), dataTime, current.idOrNull(), checked.basisCase()));
        PublishedEdition published = new PublishedEdition(
                editions.find(checked.label()).orElseThrow(),
                tried.stream().filter(Tried::inForce).toList(),
                tried.stream().filter(it -> !it.inForce()).toList());
        audit.record("PUBLISH_VERSION", checked.label(), detail(published));
        return published;
    }

    /** What publishing now would do; nothing is changed. */
    @Transactional(readOnly = true)
    public PublishingPreview preview() {
        current.rights().require(Act.PUBLISH_VERSION);
        Optional<Edition> last = editions.list().stream().findFirst();
        return new PublishingPreview(
                last.orElse(null), differences.between(from(last), moments.now().at()), waiting.preview());
    }

    private void gate(Optional<Edition> last, Instant now) {
        ReasonedDifference difference = differences.between(from(last), now);
        if (last.isEmpty() && difference.onlyGoals()) {
            throw Problem.conflict("edition.error.nothingToPublish");
        }
        List<ReasonedItem> unexplained = difference.unexplained();
        if (!unexplained.isEmpty()) {
            throw Problem.ungrounded("edition.error.ungrounded", unexplained.size())
                    .with(
                            "differences",
                            unexplained.stream().map(EditionPublishing::named).toList());
        }
    }

    private static @Nullable Instant from(Optional<Edition> last) {
        return last.map(Edition::dataTime).orElse(null);
    }

    private static Map<String, Object> named(ReasonedItem it) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("subject", it.item().subject());
        named.put("key", it.item().key());
        named.put("name", it.item().name());
        named.put("kinds", it.item().kinds().stream().map(Enum::name).toList());
        return named;
    }

    private static Map<String, Object> detail(PublishedEdition published) {
        return Map.of(
                "title", published.edition().title(),
                "dataTime", published.edition().dataTime().toString(),
                "applied", ids(published.applied()),
                "stillWaiting", ids(published.stillWaiting()));
    }

    private static List<Long> ids(List<Tried> tried) {
        return tried.stream().map(it -> it.set().id()).toList();
    }
}
