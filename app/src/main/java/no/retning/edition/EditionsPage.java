package no.retning.edition;

import java.time.LocalDate;
import java.util.List;
import no.retning.change.WaitingSets.Tried;
import org.jspecify.annotations.Nullable;

/**
 * All versions, and what is on its way to the next.
 *
 * @param today the day in Oslo, which stands for now in addresses
 * @param differs how many things differ from the newest version already
 * @param waiting decided sets that wait for the next version
 * @param preview what publishing would do; only for those who may
 */
public record EditionsPage(
        List<EditionLine> editions,
        LocalDate today,
        int differs,
        List<Tried> waiting,
        @Nullable PublishingPreview preview,
        boolean mayImport) {

    public boolean mayPublish() {
        return preview != null;
    }

    /** Differences that lack a ground; none are told to those who may not publish. */
    public List<ReasonedItem> unexplained() {
        return preview == null ? List.of() : preview.difference().unexplained();
    }

    /** The page of what differs from the newest version now. */
    public String sinceAddress() {
        return "/versjoner/" + editions.getFirst().edition().label() + "/mot/" + today;
    }
}
