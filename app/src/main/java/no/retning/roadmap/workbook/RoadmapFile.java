package no.retning.roadmap.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.roadmap.ActivityFilter;
import no.retning.roadmap.ActivityRow;
import no.retning.roadmap.ChangeReasons;
import no.retning.roadmap.Difference;
import no.retning.roadmap.ItemDifference;
import no.retning.roadmap.RoadmapQuery;
import no.retning.roadmap.RoadmapView;
import no.retning.roadmap.Waiting;
import no.retning.time.Moment;
import no.retning.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets are made of.
 *
 * @param view the roadmap as the page shows it
 * @param query what was asked, for the words and links
 * @param since the time that the sheet of changes compares with; null when there is none
 * @param difference from then to the view's time; empty when there is none
 * @param reasons the changes behind it, and every decision before
 * @param decided what is decided of activities and not in force, by activity
 * @param address scheme and host of Retning, for links back
 */
record RoadmapFile(
        Messages t,
        RoadmapView view,
        RoadmapQuery query,
        @Nullable Moment since,
        Difference difference,
        ChangeReasons reasons,
        Map<Long, List<Waiting>> decided,
        String address) {

    List<ActivityRow> activities() {
        return view.activities();
    }

    /** Differences that the filter lets through: of an activity that is shown, and of initiatives where it asks for a goal. */
    List<ItemDifference> differences() {
        return difference.items().stream()
                .filter(item -> view.filter().isNone() || shown(item))
                .toList();
    }

    private boolean shown(ItemDifference item) {
        if (item.subject().equals("initiative") && item.goal() != null) {
            return view.filter().equals(ActivityFilter.NONE.ofGoal(item.goal()));
        }
        return item.subject().equals("activity") && view.activities().stream().anyMatch(row -> row.id() == item.id());
    }

    String link(String path) {
        return address + path;
    }

    /** The address of the page that shows the same. */
    String page() {
        return link(query.address("/veikart"));
    }

    Optional<String> versionLabel() {
        return Optional.ofNullable(view.at().newestEdition()).map(edition -> edition.label());
    }
}
