package no.retning.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A term (begrep) as the engine works on it. */
record TermState(long id, String name, @Nullable Instant since) implements PlanItem {

    @Override
    public TermState named(String newName) {
        return new TermState(id, newName, since);
    }
}
