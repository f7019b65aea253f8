package no.retning.change;

import java.util.List;

/**
 * What becomes of what the office has settled in a draft when more is gathered into it.
 *
 * @param kept changes that stand as the office settled or corrected them
 * @param out changes that it took out, and that stay out
 * @param again changes that do not fit the plan as it has become, and are to be settled again
 */
public record SettledBefore(List<Line> kept, List<Line> out, List<Line> again) {
    static final SettledBefore NOTHING = new SettledBefore(List.of(), List.of(), List.of());

    /** @param kind "activity.RESCHEDULE" */
    public record Line(String kind, String name) {
        static Line of(ChangeRow row) {
            return new Line(ChangeViews.kind(row.subject(), row.kind()), row.name());
        }
    }
}
