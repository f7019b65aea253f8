package no.retning.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.web.Addresses;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * The form a change set is written in.
 *
 * @param set the set that is written anew; null for a new one
 * @param entries the changes so far
 * @param things what one can write about
 * @param candidates what may have been meant, where that was not clear
 * @param focus number of the change that was added last; 0 for none
 * @param stale whether somebody else wrote in between
 * @param forOwners whether the reader may say that an owner has changed its own plan
 * @param beginnings links by which a first change of a known thing is begun
 */
public record DraftFormPage(
        @Nullable ChangeSetRow set,
        Form form,
        List<EntryView> entries,
        FieldChoices choices,
        List<KindGroup> kinds,
        List<Thing> things,
        List<Thing> candidates,
        int focus,
        boolean stale,
        boolean forOwners,
        List<Beginning> beginnings) {
    /** @param kind "activity.RESCHEDULE" */
    public record Beginning(String kind, String address) {}

    /** The same, with the changes that are most often made of a thing one step away. */
    DraftFormPage beginning(Subject subject, String key) {
        String of = subject == Subject.ACTIVITY ? "aktivitet" : subject == Subject.INITIATIVE ? "tiltak" : "gjelder";
        List<Beginning> usual = KindChoices.USUAL.stream()
                .map(it -> new Beginning(
                        ChangeViews.kind(subject, it), Addresses.of("/endringer/ny", Map.of(of, key)) + "&slag=" + it))
                .filter(it -> KindChoices.known(it.kind()))
                .toList();
        return new DraftFormPage(
                set, form, entries, choices, kinds, things, candidates, focus, stale, forOwners, usual);
    }

    /** Where the form is sent. */
    public String action() {
        return set == null ? "/endringer/ny" : set.address() + "/rediger";
    }

    /** Where one goes who gives up. */
    public String back() {
        return set == null ? "/endringer" : set.address();
    }

    public List<Option> classes(Messages t) {
        return Stream.of("", "STRUCTURAL", "OWNER_UPDATE", "EDITORIAL")
                .filter(it -> offered(it, "class", "OWNER_UPDATE"))
                .map(it -> new Option(it, t.get(it.isEmpty() ? "change.class.suggested" : "change.class." + it)))
                .toList();
    }

    /** What it can rest on besides the case it will be laid before. */
    public List<Option> grounds(Messages t) {
        return Stream.of("", "OWNER_PLAN", "STEERING_GROUP", "COMMISSION", "DIRECTORATE")
                .filter(it -> offered(it, "groundType", "OWNER_PLAN"))
                .map(it -> new Option(it, t.get("change.ground.type." + (it.isEmpty() ? "NONE" : it))))
                .toList();
    }

    /** What is an owner's alone to say is offered to those who may, and where it was chosen. */
    private boolean offered(String choice, String field, String owners) {
        return forOwners || !choice.equals(owners) || form.value(field).equals(owners);
    }
}
