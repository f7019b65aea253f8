package no.retning.council;

import java.util.Arrays;
import java.util.List;
import no.retning.web.Form;
import no.retning.web.Messages;
import no.retning.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * The form of a meeting.
 *
 * @param meeting the meeting to correct, null for a new one
 * @param clashes what somebody else wrote in between
 * @param stale whether somebody did
 */
public record MeetingFormPage(
        CouncilRow council, @Nullable MeetingRow meeting, Form form, List<Clash> clashes, boolean stale) {
    /** Where the form is sent. */
    public String action() {
        return meeting == null ? council.address() + "/mote/nytt" : meeting.address() + "/rediger";
    }

    /** Where one goes who gives up. */
    public String back() {
        return meeting == null ? council.address() : meeting.address();
    }

    /** The states a meeting can be in. */
    public List<Option> states(Messages t) {
        return Arrays.stream(MeetingStatus.values())
                .map(status -> new Option(status.name(), t.of("council.meeting", status)))
                .toList();
    }
}
