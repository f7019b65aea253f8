package no.retning.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes changes of what a list says: each keeps the base it was written against, and none is tried out on the plan. */
@Singleton
class ListComposing {
    private final Keys keys;

    ListComposing(Keys keys) {
        this.keys = keys;
    }

    List<NewChange> compose(List<BasedChange> written, PlanState now) {
        List<NewChange> made = new ArrayList<>();
        for (BasedChange it : written) {
            made.add(one(it, made.size() + 1, now));
        }
        made.addAll(Composing.missingGroupings(made, now));
        return made;
    }

    private NewChange one(BasedChange based, int position, PlanState now) {
        ProposedChange written = based.change();
        Subject subject = Subject.of(written.subject());
        Long id = written.kind() == ChangeKind.CREATE ? null : find(subject, written.key());
        Change change = ChangeReader.read(subject, written.kind(), id, written.after());
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Instant since = null;
        try {
            before.putAll(change.before(now));
            since = Composing.since(change, now);
        } catch (Impossible gone) {
            // What it touches has left the plan: its base is all that is known of it, and it conflicts.
        }
        before.putAll(based.base());
        return new NewChange(position, written.kind(), change, Canonical.of(subject, written), before, since, null);
    }

    /** The thing the key has ever led to, also when it has left the plan. */
    private long find(Subject subject, @Nullable String key) {
        String sought = String.valueOf(key);
        return (subject == Subject.ACTIVITY ? keys.activity(sought) : keys.subGoal(sought))
                .orElseThrow(() -> new IllegalStateException("a list changes what never was: " + subject + " " + key));
    }
}
