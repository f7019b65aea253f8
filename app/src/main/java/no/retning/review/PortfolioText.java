package no.retning.review;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the office's text on the whole portfolio in a round. */
@Introspected
public record PortfolioText(
        long id, String text, Instant writtenAt, @Nullable String writtenBy) {}
