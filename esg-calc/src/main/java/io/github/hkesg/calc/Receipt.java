package io.github.hkesg.calc;

import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a value was calculated: the formula's id, then every input and step in order. A receipt can be replayed, and it can be
 * evaluated over the intervals that its printed inputs stand for.
 *
 * @param formula stable id of the formula, for example {@code scope2.location-based}
 * @param terms inputs and steps; the last one is the result
 */
public record Receipt(String formula, List<Term> terms) {
    private static final int SHOWN_DIGITS = 12;

    /**
     * Copies the terms.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if there are no terms, or a step uses a term that does not come before it
     */
    public Receipt {
        Objects.requireNonNull(formula, "formula");
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A receipt without terms");
        }
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.operation() != null && !(isBefore(term.left(), i) && isBefore(term.right(), i))) {
                throw new IllegalArgumentException("Step " + i + " uses a term that does not come before it");
            }
        }
    }

    private static boolean isBefore(int index, int step) {
        return index >= 0 && index < step;
    }

    /**
     * The result as it was calculated.
     *
     * @return the last term
     */
    public Term result() {
        return terms.get(terms.size() - 1);
    }

    /**
     * Calculates again from the inputs.
     *
     * @return the same digits as the result
     * @throws ArithmeticException if the receipt divides by zero
     */
    public BigDecimal replay() {
        List<BigDecimal> values = new ArrayList<>();
        for (Term term : terms) {
            Operation operation = term.operation();
            values.add(
                    operation == null
                            ? term.value()
                            : operation.apply(values.get(term.left()), values.get(term.right())));
        }
        return values.get(values.size() - 1);
    }

    /**
     * Every result that is possible when each printed input stands for all values that round to it.
     *
     * @return the interval of the result
     * @throws ArithmeticException if a printed divisor could be zero
     */
    public DecimalInterval interval() {
        return interval(Precision.AS_PRINTED);
    }

    /**
     * Every result that is possible, with the precision of the printed inputs read in one of two ways.
     *
     * @param precision how many decimals the printed inputs had
     * @return the interval of the result
     * @throws ArithmeticException if a printed divisor could be zero
     */
    public DecimalInterval interval(Precision precision) {
        return interval(precision == Precision.AS_PRINTED ? Map.of() : longestDecimals());
    }

    /**
     * Every result that is possible, with at least some decimals for the printed inputs of a unit.
     *
     * @param decimals fewest decimals by the symbol of the unit
     * @return the interval of the result
     * @throws ArithmeticException if a printed divisor could be zero
     */
    public DecimalInterval interval(Map<String, Integer> decimals) {
        List<DecimalInterval> intervals = new ArrayList<>();
        for (Term term : terms) {
            Operation operation = term.operation();
            intervals.add(
                    operation == null
                            ? term.interval(decimals.getOrDefault(term.unit(), Integer.MIN_VALUE))
                            : operation.apply(intervals.get(term.left()), intervals.get(term.right())));
        }
        return intervals.get(intervals.size() - 1);
    }

    /**
     * The most decimals that a printed input of each unit shows. Figures of different units are not compared with each
     * other, so that 0.76 t says nothing about 427934 kWh.
     *
     * @return decimals by the symbol of the unit
     */
    public Map<String, Integer> longestDecimals() {
        Map<String, Integer> longest = new TreeMap<>();
        for (Term term : terms) {
            if (term.origin() == Term.Origin.PRINTED) {
                longest.merge(term.unit(), term.value().scale(), Math::max);
            }
        }
        return longest;
    }

    /**
     * The steps, readable, with the symbols of units.
     *
     * @return for example {@code 427934 kWh × 0.5306 kgCO2/kWh ÷ 1000 kgCO2/tCO2e = 227.0617804 tCO2e}
     */
    public String render() {
        return render(UnaryOperator.identity());
    }

    /**
     * The steps, readable. A chain of steps of which each goes on with the result of the one before reads as one line, as
     * long as it means the same without brackets.
     *
     * @param unitNames what to write for the symbol of a unit, for example 人 for {@code person}
     * @return for example {@code 112 person ÷ 338 person × 100 % ≈ 33.1360946746 %}
     */
    public String render(UnaryOperator<String> unitNames) {
        boolean[] shortened = followFromDivision();
        for (int i = 0; i < shortened.length; i++) {
            shortened[i] &= terms.get(i).value().precision() > SHOWN_DIGITS;
        }
        List<String> lines = new ArrayList<>();
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Operation operation = term.operation();
            if (operation == null) {
                continue;
            }
            if (chain.isEmpty()) {
                chain.append(shown(term.left(), shortened, unitNames));
            }
            chain.append(' ').append(operation.sign()).append(' ').append(shown(term.right(), shortened, unitNames));
            if (!isContinued(i, operation)) {
                String equals = shortened[i] ? " ≈ " : " = ";
                lines.add(chain + equals + shown(i, shortened, unitNames));
                chain.setLength(0);
            }
        }
        return lines.isEmpty() ? shown(terms.size() - 1, shortened, unitNames) : String.join("; ", lines);
    }

    /** Whether the next step goes on with the result of this one; a sum times something would need brackets. */
    private boolean isContinued(int step, Operation operation) {
        for (int next = step + 1; next < terms.size(); next++) {
            Operation following = terms.get(next).operation();
            if (following != null) {
                return terms.get(next).left() == step && !(operation.isAdditive() && !following.isAdditive());
            }
        }
        return false;
    }

    /** A quotient without end, and what follows from one, is shown to 12 digits; the term keeps all of them. */
    private String shown(int index, boolean[] shortened, UnaryOperator<String> unitNames) {
        Term term = terms.get(index);
        BigDecimal value = shortened[index] ? term.value().round(new MathContext(SHOWN_DIGITS)) : term.value();
        return term.unit().isEmpty()
                ? value.toPlainString()
                : value.toPlainString() + " " + unitNames.apply(term.unit());
    }

    /** Which terms are quotients or follow from one; only these can have digits without end. */
    private boolean[] followFromDivision() {
        boolean[] follow = new boolean[terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            follow[i] = term.operation() == Operation.DIVIDE
                    || (term.operation() != null && (follow[term.left()] || follow[term.right()]));
        }
        return follow;
    }

    /**
     * The published factors that were used.
     *
     * @return the terms that have a citation
     */
    public List<Term> factors() {
        return terms.stream().filter(term -> term.citation() != null).collect(Collectors.toUnmodifiableList());
    }
}
