package io.github.hkesg.calc;

import io.github.hkesg.model.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * A record of many calculated figures, and how each of them came about.
 *
 * <p>For example, a {@code Turnover} of 7 % overall and 10 % of women, with one receipt at {@code overall} and one at
 * {@code breakdowns.GENDER.female}.
 *
 * @param <T> type of the record
 * @param value the record, its figures unrounded
 * @param receipts the receipt of each figure, by its place within the record
 * @param undefined places of figures that the record lacks because they would divide by zero, for example the rate of a
 *     group that nobody is in
 */
public record CalculatedFigures<T>(T value, Map<Location, Receipt> receipts, List<Location> undefined) {
    /**
     * Copies the collections, keeping their order.
     *
     * @throws NullPointerException naming the missing component
     */
    public CalculatedFigures {
        Objects.requireNonNull(value, "value");
        receipts = Collections.unmodifiableMap(new LinkedHashMap<>(receipts));
        undefined = List.copyOf(undefined);
    }

    /**
     * How one figure came about.
     *
     * @param place its place within the record, for example {@code breakdowns.GENDER.female}
     * @return its receipt
     * @throws NoSuchElementException if no figure was calculated there
     */
    public Receipt receipt(String place) {
        Receipt receipt = receipts.get(Location.of(place));
        if (receipt == null) {
            throw new NoSuchElementException("No figure was calculated at " + place);
        }
        return receipt;
    }
}
