package no.retning.watching;

import java.time.Instant;
import java.util.List;
import no.retning.time.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What the front page tells of what has happened: since the person's last visit, or to others since the newest version.
 *
 * @param visit when the person's last visit ended; null for who has none
 * @param edition the newest version
 * @param events all of them, the newest first
 */
public record Since(@Nullable Instant visit, @Nullable Edition edition, List<Event> events) {}
