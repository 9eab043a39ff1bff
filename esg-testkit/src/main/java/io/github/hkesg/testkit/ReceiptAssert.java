package io.github.hkesg.testkit;

import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.ReceiptMismatchException;
import io.github.hkesg.calc.Term;
import io.github.hkesg.calc.factor.FactorCitation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on how a value was calculated. */
public final class ReceiptAssert extends AbstractAssert<ReceiptAssert, Receipt> {
    ReceiptAssert(@Nullable Receipt actual) {
        super(actual, ReceiptAssert.class);
    }

    /**
     * Calculating again gives the same digits in every line.
     *
     * @return this
     */
    public ReceiptAssert replays() {
        isNotNull();
        try {
            actual.verify();
        } catch (ReceiptMismatchException e) {
            throw failure("Expecting the receipt to replay, but %s%n%n%s", e.getMessage(), lines(actual.terms()));
        }
        return this;
    }

    /**
     * Was calculated by a formula.
     *
     * @param formula id of the formula, for example {@code scope2.location-based}
     * @return this
     */
    public ReceiptAssert hasFormula(String formula) {
        isNotNull();
        if (!actual.formula().equals(formula)) {
            throw failure("Expecting the formula %s, but it is %s", formula, actual.formula());
        }
        return this;
    }

    /**
     * Came to a result. Zeros at the end do not count; nothing is rounded.
     *
     * @param digits the value, for example {@code 53.06}
     * @param unit symbol of the unit, for example {@code tCO2e}
     * @return this
     */
    public ReceiptAssert hasResult(String digits, String unit) {
        isNotNull();
        if (!isOf(actual.result(), digits, unit)) {
            throw failure("Expecting the result %s %s, but the receipt is%n%s", digits, unit, lines(actual.terms()));
        }
        return this;
    }

    /**
     * Used a number as an input, a factor included.
     *
     * @param digits the value, for example {@code 0.5306}
     * @param unit symbol of the unit, for example {@code kgCO2/kWh}
     * @return this
     */
    public ReceiptAssert uses(String digits, String unit) {
        isNotNull();
        List<Term> inputs =
                actual.terms().stream().filter(term -> term.step() == null).toList();
        if (inputs.stream().noneMatch(term -> isOf(term, digits, unit))) {
            throw failure("Expecting an input of %s %s, but the inputs are%n%s", digits, unit, lines(inputs));
        }
        return this;
    }

    /**
     * Used a published factor.
     *
     * @param factor id of the factor
     * @return this
     */
    public ReceiptAssert usesFactor(String factor) {
        isNotNull();
        List<String> factors = actual.terms().stream()
                .map(Term::citation)
                .flatMap(Stream::ofNullable)
                .map(FactorCitation::id)
                .flatMap(Stream::ofNullable)
                .toList();
        if (!factors.contains(factor)) {
            throw failure(
                    "Expecting the factor %s, but the factors are %s; the nearest is %s",
                    factor, factors, Nearest.id(factor, factors));
        }
        return this;
    }

    private static boolean isOf(Term term, String digits, String unit) {
        return term.value().compareTo(new BigDecimal(digits)) == 0
                && term.unit().equals(unit);
    }

    private static String lines(List<Term> terms) {
        return terms.stream()
                .map(term -> "  " + term.name() + " " + term.value().toPlainString() + " " + term.unit())
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
