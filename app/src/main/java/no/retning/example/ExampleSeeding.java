package no.retning.example;

import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import no.retning.change.ChangeSetRepository;
import no.retning.edition.EditionSeeding;
import no.retning.people.CurrentPerson;

/** Fills an empty example database with the stories of its files; does nothing where the plan has been founded. */
@Singleton
public class ExampleSeeding {
    private static final String FILE = "/example/example_nb.json";
    private static final String PORTFOLIO = "/example/portfolio_nb.json";
    private static final String OFFICE = "sekretariat";

    /** Between the past and what is open still, in the order of the story. */
    private static final Instant NOW = Instant.MAX.minusSeconds(1);

    private final JsonMapper json;
    private final ExamplePlan plan;
    private final ExampleCases cases;
    private final ExampleChanges changes;
    private final ExampleOwners owners;
    private final ExampleAnswers answers;
    private final ExampleCandidates candidates;
    private final ExampleReports reports;
    private final EditionSeeding editions;
    private final ChangeSetRepository sets;
    private final CurrentPerson current;

    ExampleSeeding(
            JsonMapper json,
            ExamplePlan plan,
            ExampleCases cases,
            ExampleChanges changes,
            ExampleOwners owners,
            ExampleAnswers answers,
            ExampleCandidates candidates,
            ExampleReports reports,
            EditionSeeding editions,
            ChangeSetRepository sets,
            CurrentPerson current) {
        this.json = json;
        this.plan = plan;
        this.cases = cases;
        this.changes = changes;
        this.owners = owners;
        this.answers = answers;
        this.candidates = candidates;
        this.reports = reports;
        this.editions = editions;
        this.sets = sets;
        this.current = current;
    }

    /** One transaction: the whole example, or none of it. */
    @Transactional
    public void ensure() {
        if (sets.list().size() > 1) {
            return;
        }
        Story story = read(FILE, Story.class);
        PortfolioStory portfolio = read(PORTFOLIO, PortfolioStory.class);
        current.actingAs(OFFICE, () -> {
            plan.found(story.founding(), portfolio.initiatives());
            cases.hold(story);
        });
        inOrder(story);
        story.statuses().forEach(answers::tell);
        answers.ask(story.round(), OFFICE);
        current.actingAs(OFFICE, () -> candidates.judge(portfolio.judgements()));
        reports.hold(portfolio);
    }

    /** What took effect and what was published in the past, the earliest first; then what is open still. */
    private void inOrder(Story story) {
        record Event(Instant at, Runnable act) {}
        var events = new ArrayList<Event>();
        for (Story.Version version : story.editions()) {
            events.add(new Event(
                    version.at(),
                    () -> editions.publishAt(
                            version.label(), version.title(), ExampleCases.key(version.basisCase()), version.at())));
        }
        for (Story.Confirmation said : story.confirmations()) {
            events.add(new Event(NOW, () -> owners.confirm(said)));
        }
        for (Story.ChangeSet set : story.changeSets()) {
            events.add(new Event(set.inForce() == null ? Instant.MAX : set.inForce(), () -> changes.write(set)));
        }
        events.stream()
                .sorted(Comparator.comparing(Event::at))
                .forEach(event -> event.act().run());
    }

    private <T> T read(String file, Class<T> type) {
        try (var in = ExampleSeeding.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(in, file), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
