package no.retning.round;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.retning.change.Life;
import no.retning.people.Act;
import no.retning.people.Audit;
import no.retning.people.CurrentPerson;
import no.retning.people.Forbidden;
import no.retning.people.PeopleRepository;
import no.retning.web.Problem;

/** An organisation answers its lines in the open round: by its contact, or by whom a line is delegated to. */
@Singleton
public class RoundAnswering {
    private final RoundDesk desk;
    private final PartakerRepository partakers;
    private final LineRepository lines;
    private final PeopleRepository people;
    private final Life life;
    private final CurrentPerson current;
    private final Audit audit;

    RoundAnswering(
            RoundDesk desk,
            PartakerRepository partakers,
            LineRepository lines,
            PeopleRepository people,
            Life life,
            CurrentPerson current,
            Audit audit) {
        this.desk = desk;
        this.partakers = partakers;
        this.lines = lines;
        this.people = people;
        this.life = life;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Says that a line stands as it is, or takes that back. Saying the same again changes nothing.
     *
     * @param key of the activity
     * @throws Problem CONFLICT when the round is closed, all is sent in, or a change is proposed to it; NOT_FOUND when
     *     it is no line of the person's organisation
     */
    @Transactional
    public void answer(long round, String key, boolean unchanged) {
        current.rights().require(Act.ANSWER_ROUND);
        RoundDesk.Seat seat = desk.take(round);
        RoundLine line = line(seat, key);
        current.rights().answering().requireAnswer(line.organization(), line.delegate());
        seat.requireUnsent();
        if (line.proposed()) {
            throw Problem.conflict("round.error.changed", line.name());
        }
        if (line.unchanged() == unchanged) {
            return;
        }
        partakers.answer(round, line.organization(), line.activity(), unchanged, seat.person());
        audit.record(
                unchanged ? "CONFIRM_LINE" : "REOPEN_LINE",
                key,
                Map.of("round", round, "organization", line.organization()));
    }

    /**
     * Lets somebody else of the organisation answer some lines, or takes them back.
     *
     * @param person id of the person; 0 to take the lines back
     * @throws Problem VALIDATION when the person is of another organisation, or no line is chosen
     */
    @Transactional
    public void delegate(long round, List<String> keys, long person) {
        current.rights().answering().requireAnswer(desk.organization(), null);
        RoundDesk.Seat seat = desk.take(round);
        seat.requireUnsent();
        if (keys.isEmpty()) {
            throw Problem.validation("lines", "round.error.noLines");
        }
        if (person != 0 && people.list(seat.organization()).stream().noneMatch(it -> it.id() == person)) {
            throw Problem.validation("person", "round.error.person");
        }
        List<RoundLine> own = lines.list(round, seat.organization());
        for (String key : keys) {
            long activity = line(own, key).activity();
            if (person == 0) {
                partakers.undelegate(round, seat.organization(), activity);
            } else {
                partakers.delegate(round, seat.organization(), activity, person);
            }
        }
        audit.record("DELEGATE_LINES", String.valueOf(round), Map.of("lines", keys, "person", person));
    }

    /**
     * Sends in: every line is answered, and what is proposed goes to the office.
     *
     * @throws Problem VALIDATION when lines are left; CONFLICT when all is sent in, when the plan has moved under a
     *     proposal, or one of them is for somebody else to send in
     */
    @Transactional
    public void send(long round) {
        current.rights().answering().requireAnswer(desk.organization(), null);
        RoundDesk.Seat seat = desk.take(round);
        seat.requireUnsent();
        long left = lines.list(round, seat.organization()).stream()
                .filter(RoundLine::open)
                .count();
        if (left > 0) {
            throw Problem.validation("send", "round.error.left", left);
        }
        List<Long> sets = partakers.unsent(round, seat.organization());
        sets.forEach(this::submit);
        partakers.sent(round, seat.organization(), seat.person());
        audit.record(
                "SEND_INPUT", String.valueOf(round), Map.of("organization", seat.organization(), "changeSets", sets));
    }

    /** What a colleague wrote may reach beyond what the organisation owns; then it is not the contact's to send in. */
    private void submit(long set) {
        try {
            life.submit(set, null);
        } catch (Forbidden forbidden) {
            throw Problem.conflict("round.error.beyond", set);
        }
    }

    /** Takes back what was sent in, so that lines can be answered anew; what is proposed stays with the office. */
    @Transactional
    public void takeBack(long round) {
        current.rights().answering().requireAnswer(desk.organization(), null);
        RoundDesk.Seat seat = desk.take(round);
        if (!seat.sent()) {
            throw Problem.conflict("round.error.notSent");
        }
        partakers.takenBack(round, seat.organization());
        audit.record("TAKE_BACK_INPUT", String.valueOf(round), Map.of("organization", seat.organization()));
    }

    private RoundLine line(RoundDesk.Seat seat, String key) {
        return line(lines.list(seat.round(), seat.organization()), key);
    }

    private static RoundLine line(List<RoundLine> lines, String key) {
        return lines.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("round.error.noLine"));
    }
}
