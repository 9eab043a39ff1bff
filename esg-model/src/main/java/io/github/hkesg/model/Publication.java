package io.github.hkesg.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the report came out. For financial years from 1 January 2022 the ESG report comes out together with the annual report
 * (Part A, paragraph 4; Main Board Rule 13.91, GEM Rule 17.103).
 *
 * <p>For example, both on 28 April 2026 for the year 2025.
 *
 * @param esgReport day on which the ESG report was published; null if not given
 * @param annualReport day on which the annual report of the same year was published; null if not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Publication(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate esgReport,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate annualReport) {}
