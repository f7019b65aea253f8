package no.retning.review;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.retning.people.Act;
import no.retning.people.CurrentPerson;
import no.retning.people.Rights;
import no.retning.reporting.Dimension;
import no.retning.reporting.ReportRepository;
import no.retning.reporting.ReportRow;
import no.retning.reporting.ReportingRound;
import no.retning.reporting.ReportingRoundRepository;
import no.retning.reporting.RoundClosing;
import no.retning.reporting.RoundClosingRepository;
import no.retning.roadmap.Progress;
import no.retning.time.Oslo;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a round with the rounds before it, in four statements, and computes what nobody types. */
@Singleton
public class BoardReading {
    private static final int ROUNDS = 4;

    private final ReportingRoundRepository rounds;
    private final RoundClosingRepository closings;
    private final ReportRepository reports;
    private final AssessmentRepository assessments;
    private final CurrentPerson current;

    BoardReading(
            ReportingRoundRepository rounds,
            RoundClosingRepository closings,
            ReportRepository reports,
            AssessmentRepository assessments,
            CurrentPerson current) {
        this.rounds = rounds;
        this.closings = closings;
        this.reports = reports;
        this.assessments = assessments;
        this.current = current;
    }

    /**
     * The round of a label.
     *
     * @throws Problem NOT_FOUND; FORBIDDEN when it is not closed and nobody is signed in
     */
    @ReadOnly
    public Board read(String label) {
        LocalDate cutOff = day(label);
        List<ReportingRound> found = rounds.listUntil(cutOff, ROUNDS);
        if (found.isEmpty() || !found.getFirst().cutOff().equals(cutOff)) {
            throw Problem.notFound("reporting.notFound");
        }
        ReportingRound round = found.getFirst();
        current.rights().reporting().requireReadRound(round.closed());
        // A closed round is public, so it tells of no round before it that is not.
        List<ReportingRound> read =
                found.stream().filter(it -> it.closed() || !round.closed()).toList();
        List<ReportRow> all = reports.list(read.stream().map(ReportingRound::id).toList());
        List<Assessment> judged = assessments.list(read.getLast().cutOff(), cutOff);
        return board(read, closings.listOf(round.id()), all, judged, current.rights());
    }

    /**
     * The head of a round alone.
     *
     * @throws Problem NOT_FOUND; FORBIDDEN when it is not closed and nobody is signed in
     */
    @ReadOnly
    public ReportingRound round(String label) {
        ReportingRound round = rounds.find(day(label)).orElseThrow(() -> Problem.notFound("reporting.notFound"));
        current.rights().reporting().requireReadRound(round.closed());
        return round;
    }

    /**
     * The round of a label, for the files that were stored of it.
     *
     * @throws Problem NOT_FOUND; FORBIDDEN when it was never closed and nobody is signed in
     */
    public ReportingRound stored(String label) {
        ReportingRound round = rounds.find(day(label)).orElseThrow(() -> Problem.notFound("reporting.notFound"));
        current.rights().reporting().requireReadStored(round.published());
        return round;
    }

    static LocalDate day(String label) {
        return Oslo.read(label).orElseThrow(() -> Problem.notFound("reporting.notFound"));
    }

    private static Board board(
            List<ReportingRound> rounds,
            List<RoundClosing> closings,
            List<ReportRow> all,
            List<Assessment> judged,
            Rights rights) {
        ReportingRound round = rounds.getFirst();
        var byRound = new LinkedHashMap<LocalDate, Map<String, List<ReportRow>>>();
        for (ReportRow report : all) {
            if (report.initiative() != null) {
                byRound.computeIfAbsent(report.round(), it -> new LinkedHashMap<>())
                        .computeIfAbsent(report.initiative(), it -> new ArrayList<>())
                        .add(report);
            }
        }
        List<Dimension> dimensions =
                Arrays.stream(Dimension.values()).filter(round::asks).toList();
        Map<String, List<Assessment>> byInitiative = judged.stream()
                .filter(it -> it.round().equals(round.cutOff()))
                .collect(Collectors.groupingBy(Assessment::initiative));
        List<Standing> standings = byRound.getOrDefault(round.cutOff(), Map.of()).entrySet().stream()
                .map(it -> standing(
                        rounds,
                        dimensions,
                        rounds.stream()
                                .map(one -> byRound.getOrDefault(one.cutOff(), Map.of())
                                        .getOrDefault(it.getKey(), List.of()))
                                .toList(),
                        byInitiative.getOrDefault(it.getKey(), List.of())))
                .toList();
        return new Board(
                round,
                closings,
                rounds,
                dimensions,
                standings,
                all.stream()
                        .filter(it -> it.ofGoal() && it.round().equals(round.cutOff()))
                        .toList(),
                all,
                rights.may(Act.KEEP_REPORTING),
                rights.may(Act.REPORT));
    }

    /** @param reports of the initiative in each round, the newest first */
    private static Standing standing(
            List<ReportingRound> rounds,
            List<Dimension> dimensions,
            List<List<ReportRow>> reports,
            List<Assessment> judged) {
        var cells = new LinkedHashMap<Dimension, Cell>();
        for (Dimension dimension : dimensions) {
            List<@Nullable Progress> levels = new ArrayList<>();
            for (List<ReportRow> one : reports) {
                levels.add(worst(one, dimension));
            }
            cells.put(
                    dimension,
                    new Cell(
                            levels.getFirst(),
                            Trend.of(levels.size() > 1 ? levels.get(1) : null, levels.getFirst()),
                            levels.subList(1, levels.size()).reversed(),
                            judged.stream()
                                    .filter(it -> it.dimension() == dimension)
                                    .findFirst()
                                    .orElse(null)));
        }
        return new Standing(
                reports.getFirst(),
                reports.size() > 1 ? reports.get(1) : List.of(),
                cells,
                Warnings.of(rounds.getFirst(), reports));
    }

    private static @Nullable Progress worst(List<ReportRow> reports, Dimension dimension) {
        return reports.stream()
                .map(it -> it.content().light(dimension))
                .filter(Objects::nonNull)
                .map(light -> light.level())
                .max((one, other) -> Integer.compare(Trend.weight(one), Trend.weight(other)))
                .orElse(null);
    }
}
