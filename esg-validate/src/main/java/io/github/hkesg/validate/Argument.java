package io.github.hkesg.validate;

import io.github.hkesg.calc.Receipt;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Something that a finding's text mentions. A figure keeps its digits, a term is translated, a text is the report's own. */
public sealed interface Argument {
    /**
     * A figure.
     *
     * @param value the number, with the digits to be shown
     * @param unit symbol of its unit; empty for a pure number
     */
    record Figure(BigDecimal value, String unit) implements Argument {
        /**
         * Checks that both are there.
         *
         * @throws NullPointerException naming the missing component
         */
        public Figure {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A word of this library, to be translated.
     *
     * @param key its key among the terms, for example {@code dimension.GENDER}
     */
    record Term(String key) implements Argument {
        /**
         * Checks that it is there.
         *
         * @throws NullPointerException if there is no key
         */
        public Term {
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * Words of the report, or an identifier. Untrusted: to be escaped wherever it is shown.
     *
     * @param text the text
     */
    record Text(String text) implements Argument {
        /**
         * Checks that it is there.
         *
         * @throws NullPointerException if there is no text
         */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A place in a report, to be named in the reader's language.
     *
     * @param location the place; it may begin at a year, and {@code []} stands for any row, so that
     *     {@code training.averageHours} and {@code energy.sources[].energy} are places too
     */
    record Place(Location location) implements Argument {
        /**
         * Checks that it is there.
         *
         * @throws NullPointerException if there is no location
         */
        public Place {
            Objects.requireNonNull(location, "location");
        }
    }

    /**
     * How a figure was calculated.
     *
     * @param receipt the calculation
     */
    record Formula(Receipt receipt) implements Argument {
        /**
         * Checks that it is there.
         *
         * @throws NullPointerException if there is no receipt
         */
        public Formula {
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    /**
     * Several arguments in a row.
     *
     * @param items the arguments
     */
    record Items(List<Argument> items) implements Argument {
        /** Copies the arguments. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A quantity as an argument.
     *
     * @param quantity the quantity
     * @return value and symbol
     */
    static Argument of(Quantity quantity) {
        return new Figure(quantity.value(), quantity.unit().symbol());
    }

    /**
     * A count as an argument.
     *
     * @param count the count
     * @return the number without a unit
     */
    static Argument of(Count count) {
        return new Figure(count.decimal(), "");
    }

    /**
     * A whole number as an argument.
     *
     * @param number the number
     * @return the number without a unit
     */
    static Argument of(long number) {
        return new Figure(BigDecimal.valueOf(number), "");
    }

    /**
     * A text of the report as an argument.
     *
     * @param text the text
     * @return the text
     */
    static Argument of(String text) {
        return new Text(text);
    }

    /**
     * A place as an argument.
     *
     * @param location the place
     * @return the place
     */
    static Argument of(Location location) {
        return new Place(location);
    }

    /**
     * Several things as one argument.
     *
     * @param <T> type of the things
     * @param things the things
     * @param argument makes an argument of each
     * @return the arguments in a row
     */
    static <T> Argument all(Collection<T> things, Function<T, Argument> argument) {
        return new Items(things.stream().map(argument).toList());
    }
}
