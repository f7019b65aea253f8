package no.retning.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.council.ReviewPoint;
import no.retning.people.PersonLine;
import no.retning.portfolio.InitiativeLines;
import no.retning.web.Form;
import no.retning.web.Language;
import no.retning.web.Messages;
import no.retning.web.Option;

/**
 * One organisation: its names, what it owns, what is asked of it, its people.
 *
 * @param names all it bears or has borne
 * @param activities what it owns now
 * @param initiatives the initiatives of the portfolio that it owns now
 * @param points what the councils have asked of it in the review of the portfolio
 * @param answerable ids of the points that the reader may answer
 * @param today the day in Oslo, to tell what is late
 * @param people who belong to it
 * @param others who belong nowhere, and may be tied to it
 * @param form what was typed in one of the forms
 * @param mayKeep whether the reader may change it
 * @param mayConfirm whether the reader may confirm what was read out of names
 */
public record OrganizationPage(
        OrganizationRow row,
        List<OrganizationName> names,
        List<OwnedActivity> activities,
        InitiativeLines initiatives,
        List<ReviewPoint> points,
        Set<Long> answerable,
        LocalDate today,
        List<PersonLine> people,
        List<PersonLine> others,
        Form form,
        boolean mayKeep,
        boolean mayConfirm) {

    public List<Option> persons(Messages t) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("organization.choose"))),
                        others.stream().map(it -> Option.ofPlan(String.valueOf(it.id()), it.shown())))
                .toList();
    }

    /** The languages it can be written to in, each by its own name. */
    public static List<Option> languages(Messages t) {
        return Stream.of(Language.values())
                .map(it -> new Option(it.code(), t.of("web.language", it), it == Language.BOKMAL))
                .toList();
    }

    /** How it is written to: as it was typed, else as it is. */
    public Form letters() {
        return form.values().containsKey("mailbox")
                ? form
                : Form.of(Map.of("mailbox", row.mailbox() == null ? "" : row.mailbox(), "language", row.language()));
    }

    /** Of what it owns, that which nobody has confirmed. */
    public List<OwnedActivity> inferred() {
        return activities.stream().filter(OwnedActivity::inferred).toList();
    }

    /** Whether one of the forms was sent and failed, so that they stand open. */
    public boolean open() {
        return form.hasErrors();
    }
}
