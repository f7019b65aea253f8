package no.retning.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.council.CaseRow;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import no.retning.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form in which it is registered what a case decided about a set.
 *
 * @param laidBefore the case, with its decision where there is one
 * @param waits why the case cannot get its decision yet; null when it can
 * @param untils changes that another decided set takes over from on a day ahead
 * @param choices what one can choose in the fields for other words
 * @param consequence what the decision will do; null until it has been worked out
 * @param confirm whether everything is filled in, and one is asked to confirm
 */
public record DecidePage(
        ChangeSetRow set,
        CaseRow laidBefore,
        @Nullable Text waits,
        List<ChangeView> changes,
        Map<Long, EntryView> entries,
        List<ConflictView> conflicts,
        List<ImpactRepository.Until> untils,
        FieldChoices choices,
        Form form,
        @Nullable Consequence consequence,
        boolean confirm) {

    public String action() {
        return set.address() + "/vedta";
    }

    /** Whether it can be filled in: not before the meeting, but what somebody has typed is shown again. */
    public boolean offered() {
        return waits == null || form.hasErrors();
    }

    /** What can be chosen for all. */
    public List<Option> outcomes(Messages t) {
        return options(t, "change.decide.all.", "ADOPTED", "REJECTED", "DEFERRED");
    }

    /** What can be chosen for one; first that it is no exception. */
    public List<Option> exceptions(Messages t) {
        return options(t, "change.decide.one.", "", "ADOPTED", "ADOPTED_AMENDED", "REJECTED", "DEFERRED");
    }

    public List<Option> decisionOutcomes(Messages t) {
        return options(t, "change.decide.case.", "AS_PROPOSED", "AMENDED", "NOT_ADOPTED", "DEFERRED");
    }

    public List<Option> effects(Messages t) {
        return options(t, "change.decide.effect.", "NEXT_VERSION", "AT_ONCE", "AT_TIME");
    }

    /** The decision one wrote while somebody else registered another; null when there is none. */
    public @Nullable String unsaved() {
        return laidBefore.decided() ? form.text(DecideForm.TEXT).orElse(null) : null;
    }

    /** Whether a change is an exception, or has an error, so that its fields stand open. */
    public boolean open(ChangeView change) {
        String prefix = "after-" + change.id() + "-";
        return !form.value("outcome-" + change.id()).isEmpty()
                || form.errors().stream().anyMatch(it -> it.field().startsWith(prefix));
    }

    /** Numbers of the conditions that there are fields for. */
    public List<Integer> conditionNumbers() {
        return ConditionForm.numbers(form);
    }

    /** What the conditions say that are written so far. */
    public List<String> conditionTexts() {
        return conditionNumbers().stream()
                .flatMap(number -> form.text(ConditionForm.prefix(number) + "text").stream())
                .toList();
    }

    /**
     * A condition as it is written so far.
     *
     * @param due as typed, or null
     * @param changes numbers of the changes it bears on, as typed; empty for all
     */
    public record Written(
            String text, @Nullable String owner, @Nullable LocalDate due, String changes) {}

    /** The conditions that are written, to be read before they are registered. */
    public List<Written> conditionsWritten() {
        return conditionNumbers().stream()
                .map(ConditionForm::prefix)
                .filter(prefix -> form.text(prefix + "text").isPresent())
                .map(prefix -> new Written(
                        form.value(prefix + "text"),
                        form.text(prefix + "owner").orElse(null),
                        GroundForm.date(form, prefix + "due"),
                        String.join(", ", form.value(prefix + "changes").strip().split("[\\s,;]+"))))
                .toList();
    }

    /** Of the changes that are adopted, those that hold only until another set takes effect. */
    public List<ImpactRepository.Until> ending() {
        LocalDate from = form.value("effect").equals("AT_TIME") ? GroundForm.date(form, "effectOn") : null;
        return untils.stream()
                .filter(it -> from == null || from.isBefore(it.on()))
                .filter(it -> adopts(it.position()))
                .toList();
    }

    private boolean adopts(int position) {
        return consequence != null
                && consequence.departures().stream()
                        .filter(it -> it.position() == position)
                        .findFirst()
                        .map(it -> it.outcome().adopted())
                        .orElse(form.value("outcome").equals("ADOPTED"));
    }

    /** Whether the fields of the conditions stand open: there is one, or something is wrong with it. */
    public boolean conditionsOpen() {
        return !conditionTexts().isEmpty()
                || form.errors().stream().anyMatch(it -> it.field().startsWith("condition-"));
    }

    /** Whether its words can be others. */
    public boolean words(ChangeView change) {
        EntryView entry = entries.get(change.id());
        return entry != null && !entry.form().isEmpty();
    }

    private static List<Option> options(Messages t, String prefix, String... values) {
        return Stream.of(values)
                .map(it -> new Option(it, t.get(prefix + (it.isEmpty() ? "NONE" : it))))
                .toList();
    }
}
