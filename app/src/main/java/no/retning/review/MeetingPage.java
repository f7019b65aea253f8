package no.retning.review;

import java.util.List;
import no.retning.web.Form;

/**
 * One initiative at a time, as a meeting goes through them.
 *
 * @param order all of them, what deviates first
 * @param number place of the one that is shown, from 1
 * @param noted what was noted on it, and what is open of earlier rounds
 * @param mayNote whether the person may note something
 * @param office whether the person is of the office, which also gives work
 * @param answerers names of organisations that may be asked, for those who note
 * @param form what was typed, with what is wrong
 */
public record MeetingPage(
        Board board,
        List<Standing> order,
        int number,
        Noted noted,
        boolean mayNote,
        boolean office,
        List<String> answerers,
        Form form) {
    public Standing standing() {
        return order.get(number - 1);
    }

    public String path() {
        return board.round().path() + "/mote";
    }

    public String at(int place) {
        return path() + "?nr=" + place;
    }

    public boolean last() {
        return number == order.size();
    }
}
