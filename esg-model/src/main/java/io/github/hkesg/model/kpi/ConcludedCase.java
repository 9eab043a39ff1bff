package io.github.hkesg.model.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A legal case on corrupt practices that was concluded in the year, and its outcome: B7.1.
 *
 * @param defendant against whom it was brought; null if not given
 * @param outcome how it ended; null if the report does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConcludedCase(
        @Nullable Defendant defendant, @Nullable String outcome) {}
