package no.retning.search;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import no.retning.people.Act;
import no.retning.people.Belonging;
import no.retning.people.Person;
import no.retning.people.Rights;
import no.retning.web.Language;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as it decides what is found.
 *
 * @param papers whether the person reads what is proposed to meetings that are not held yet
 * @param keepsRounds whether the person keeps the rounds of input
 * @param signedIn whether the person reads rounds of reporting that are not closed, and what is sent in to them
 * @param organization the person's organisation, whose open round of input the person answers in
 * @param roundName what a round of reporting is called, with @ for its day
 * @param wholeName what the office's text on the whole portfolio is called
 */
record Reader(
        boolean papers,
        boolean keepsRounds,
        boolean signedIn,
        @Nullable Long organization,
        String roundName,
        String wholeName) {
    static Reader of(Rights rights, Messages stored) {
        return new Reader(
                rights.mayReadPapers(),
                rights.may(Act.KEEP_ROUND),
                rights.reporting().mayReadRound(false),
                rights.signedInAs()
                        .map(Person::belonging)
                        .map(Belonging::organization)
                        .orElse(null),
                stored.get("reporting.round", "@"),
                stored.get("review.whole"));
    }

    /** The months as they are written in what is stored. */
    static List<String> months() {
        return Stream.of(Month.values())
                .map(it -> it.getDisplayName(TextStyle.FULL, Language.BOKMAL.locale()))
                .toList();
    }
}
