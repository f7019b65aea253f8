package no.retning.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.retning.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A list as the API answers it.
 *
 * @param total how many there are in all, also when only a page of them is given
 */
@Serdeable
public record Listing<T>(List<T> items, int total) {

    public static <T> Listing<T> of(List<T> items) {
        return new Listing<>(items, items.size());
    }

    /**
     * Whether closed things are asked for.
     *
     * @throws Problem VALIDATION when it is another word than {@code all}
     */
    public static boolean checkLifecycle(@Nullable String lifecycle) {
        if (lifecycle == null || lifecycle.isBlank()) {
            return false;
        }
        if (!lifecycle.equals("all")) {
            throw Problem.validation("lifecycle", "roadmap.api.lifecycle", lifecycle);
        }
        return true;
    }
}
