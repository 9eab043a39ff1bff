package io.github.hkesg.validate.rule;

import io.github.hkesg.model.PerformanceData;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a year that a rule needs, and its path.
 *
 * <p>For example, {@code Need.of("training", PerformanceData::training).then("averageHours", Training::averageHours)}.
 *
 * @param <T> type of the figure
 * @param path component names below the year
 * @param get finds the figure; gives null where the report does not have it
 */
public record Need<T>(String path, Function<PerformanceData, @Nullable T> get) {
    /**
     * Checks that both are there.
     *
     * @throws NullPointerException naming the missing component
     */
    public Need {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(get, "get");
    }

    /**
     * A component of a year.
     *
     * @param <T> type of the component
     * @param name its name
     * @param get its accessor
     * @return the need
     */
    public static <T> Need<T> of(String name, Function<PerformanceData, @Nullable T> get) {
        return new Need<>(name, get);
    }

    /**
     * A component of what this need finds.
     *
     * @param <U> type of the component
     * @param name its name
     * @param accessor its accessor
     * @return a need that finds nothing where this one does not
     */
    public <U> Need<U> then(String name, Function<? super T, @Nullable U> accessor) {
        return new Need<>(path + "." + name, year -> {
            T found = get.apply(year);
            return found == null ? null : accessor.apply(found);
        });
    }

    /**
     * The figure of a year.
     *
     * @param year the year
     * @return the figure, or null where the report does not have it
     */
    public @Nullable T in(PerformanceData year) {
        return get.apply(year);
    }
}
