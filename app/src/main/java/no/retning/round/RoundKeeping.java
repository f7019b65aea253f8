package no.retning.round;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.organization.OrganizationRepository;
import no.retning.organization.OrganizationRow;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.time.Moments;
import no.retning.time.Oslo;
import no.retning.web.FieldError;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/** The secretariat opens, moves, closes and opens rounds again. */
@Singleton
public class RoundKeeping {
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 60;

    private final RoundRepository rounds;
    private final PartakerRepository partakers;
    private final OrganizationRepository organizations;
    private final RoundLetters letters;
    private final Moments moments;
    private final CurrentPerson current;
    private final Audit audit;

    RoundKeeping(
            RoundRepository rounds,
            PartakerRepository partakers,
            OrganizationRepository organizations,
            RoundLetters letters,
            Moments moments,
            CurrentPerson current,
            Audit audit) {
        this.rounds = rounds;
        this.partakers = partakers;
        this.organizations = organizations;
        this.letters = letters;
        this.moments = moments;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Opens a round, and writes to those who take part.
     *
     * @return its id
     * @throws Problem VALIDATION with every field that is wrong; CONFLICT when another is open
     */
    @Transactional
    public long open(RoundDraft draft) {
        current.rights().require(Act.KEEP_ROUND);
        List<FieldError> errors = new ArrayList<>();
        String title = draft.title() == null ? "" : draft.title().strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            errors.add(FieldError.of("title", "round.error.title", LONGEST));
        }
        Optional<LocalDate> deadline = day(draft.deadline(), errors);
        Integer days = draft.remindDaysBefore();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            errors.add(FieldError.of("remindDaysBefore", "round.error.remind", MOST_DAYS));
        }
        Map<String, Long> known = organizations.listInUse().stream()
                .collect(Collectors.toMap(OrganizationRow::name, OrganizationRow::id));
        Set<Long> chosen = draft.organizations().stream()
                .map(name -> known.getOrDefault(name, 0L))
                .collect(Collectors.toSet());
        if (chosen.isEmpty() || chosen.contains(0L)) {
            errors.add(FieldError.of("organizations", "round.error.organizations"));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        if (rounds.findOpen().isPresent()) {
            throw Problem.conflict("round.error.otherOpen");
        }
        long id = rounds.insert(title, deadline.orElseThrow(), days, current.idOrNull());
        chosen.forEach(one -> partakers.insert(id, one));
        audit.record(
                "OPEN_INPUT_ROUND",
                String.valueOf(id),
                Map.of(
                        "title",
                        title,
                        "deadline",
                        deadline.orElseThrow().toString(),
                        "organizations",
                        draft.organizations()));
        letters.opened(get(id));
        return id;
    }

    /** Moves the deadline of an open round. @throws Problem STALE, VALIDATION, CONFLICT when it is closed */
    @Transactional
    public void move(long id, @Nullable Integer revision, @Nullable String deadline) {
        current.rights().require(Act.KEEP_ROUND);
        RoundRow round = get(id);
        requireOpen(round);
        List<FieldError> errors = new ArrayList<>();
        Optional<LocalDate> day = day(deadline, errors);
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        done(rounds.move(id, expected(round, revision), day.orElseThrow()));
        audit.record(
                "MOVE_INPUT_ROUND",
                String.valueOf(id),
                Map.of(
                        "from",
                        round.deadline().toString(),
                        "to",
                        day.orElseThrow().toString()));
    }

    /** Closes the open round; what was answered stays. @throws Problem STALE, CONFLICT when it is closed */
    @Transactional
    public void close(long id, @Nullable Integer revision) {
        current.rights().require(Act.KEEP_ROUND);
        RoundRow round = get(id);
        requireOpen(round);
        done(rounds.close(id, expected(round, revision)));
        audit.record("CLOSE_INPUT_ROUND", String.valueOf(id), Map.of("answered", round.answered()));
    }

    /** Opens a closed round again, with the reason. @throws Problem STALE, VALIDATION, CONFLICT when one is open */
    @Transactional
    public void reopen(long id, @Nullable Integer revision, @Nullable String reason) {
        current.rights().require(Act.KEEP_ROUND);
        RoundRow round = get(id);
        if (rounds.findOpen().isPresent()) {
            throw Problem.conflict("round.error.otherOpen");
        }
        if (reason == null || reason.isBlank()) {
            throw Problem.validation("reason", "round.error.reason");
        }
        done(rounds.reopen(id, expected(round, revision)));
        audit.record("REOPEN_INPUT_ROUND", String.valueOf(id), Map.of("reason", reason.strip()));
    }

    RoundRow get(long id) {
        return rounds.find(id).orElseThrow(() -> Problem.notFound("round.notFound"));
    }

    static void requireOpen(RoundRow round) {
        if (!round.open()) {
            throw Problem.conflict("round.error.closed");
        }
    }

    private static int expected(RoundRow round, @Nullable Integer revision) {
        return revision == null ? round.revision() : revision;
    }

    private static void done(int rows) {
        if (rows == 0) {
            throw Problem.stale();
        }
    }

    private Optional<LocalDate> day(@Nullable String text, List<FieldError> errors) {
        Optional<LocalDate> day = Oslo.read(text);
        if (day.isEmpty() || day.get().isBefore(Oslo.day(moments.now().at()))) {
            errors.add(FieldError.of("deadline", "round.error.deadline"));
        }
        return day;
    }
}
