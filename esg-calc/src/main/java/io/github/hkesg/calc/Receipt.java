package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.FactorCitation;
import io.github.hkesg.calc.factor.FactorSet;
import io.github.hkesg.calc.factor.PublishedFactor;
import io.github.hkesg.model.quantity.DecimalInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How a value was calculated: the formula's id, then every input and step in order. A receipt can be replayed, and it can be
 * evaluated over the intervals that its printed inputs stand for.
 *
 * <p>A receipt may outlive the service that wrote it: {@link ReceiptJson} writes and reads it, {@link #verify()} finds a line
 * that was changed, and {@link #sha256()} is its fingerprint.
 *
 * @param formula stable id of the formula: what is computed, then by which variant, for example
 *     {@code scope2.location-based}
 * @param libraryVersion version of this library that calculated, for example {@code 0.1.0}
 * @param terms inputs and steps; the last one is the result
 */
public record Receipt(String formula, String libraryVersion, List<Term> terms) {
    /** How deep receipts of parts may stand within each other; totals of totals come nowhere near. */
    static final int MAX_DEPTH = 10;

    /**
     * Copies the terms.
     *
     * @throws NullPointerException naming the missing component
     * @throws IllegalArgumentException if there are no terms, a step uses a term that does not come before it, or more than ten
     *     receipts stand within each other
     */
    public Receipt {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        terms = List.copyOf(Objects.requireNonNull(terms, "terms"));
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A receipt without terms");
        }
        for (int i = 0; i < terms.size(); i++) {
            Step step = terms.get(i).step();
            if (step != null && !step.comesAfterItsOperands(i)) {
                throw new IllegalArgumentException("Step " + i + " uses a term that does not come before it");
            }
        }
        if (depth(terms) > MAX_DEPTH) {
            throw new IllegalArgumentException("More than " + MAX_DEPTH + " receipts stand within each other");
        }
    }

    int depth() {
        return depth(terms);
    }

    private static int depth(List<Term> terms) {
        return 1 + terms.stream().mapToInt(Term::depth).max().orElse(0);
    }

    /**
     * A receipt of this version of the library.
     *
     * @param formula stable id of the formula
     * @param terms inputs and steps; the last one is the result
     */
    public Receipt(String formula, List<Term> terms) {
        this(formula, LibraryVersion.CURRENT, terms);
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
        List<BigDecimal> values = replayed();
        return values.get(values.size() - 1);
    }

    private List<BigDecimal> replayed() {
        List<BigDecimal> values = new ArrayList<>();
        for (Term term : terms) {
            Step step = term.step();
            values.add(
                    step == null
                            ? term.replay()
                            : step.operation().apply(values.get(step.left()), values.get(step.right())));
        }
        return values;
    }

    /**
     * Calculates again and compares every line, for a receipt that comes from elsewhere: its digits, the ratios between units,
     * and the units as far as the vocabulary has them; the same in the receipts of its parts. Whether the factors are those that were published says
     * {@link #verify(FactorSet)}.
     *
     * @return this receipt
     * @throws ReceiptMismatchException naming the first line whose digits or unit are not those that come out
     * @throws ArithmeticException if the receipt divides by zero
     */
    public Receipt verify() {
        terms.forEach(term -> requireSoundPart(term, Receipt::verify));
        List<BigDecimal> values = replayed();
        for (int line = 0; line < terms.size(); line++) {
            if (!hasDigits(values.get(line), terms.get(line).value())) {
                throw new ReceiptMismatchException(line, terms.get(line), values.get(line));
            }
            requireUnits(line);
        }
        return this;
    }

    private static void requireSoundPart(Term term, Consumer<Receipt> verification) {
        Receipt part = term.receipt();
        if (part != null) {
            try {
                verification.accept(part);
            } catch (ReceiptMismatchException e) {
                throw e.inPart(term);
            }
        }
    }

    private void requireUnits(int line) {
        Term term = terms.get(line);
        Receipt part = term.receipt();
        if (part != null && !part.result().unit().equals(term.unit())) {
            throw ReceiptMismatchException.inUnit(line, term);
        }
        if (term.origin() == Term.Origin.CONVERSION && !ReceiptUnits.isSoundConversion(term)) {
            throw ReceiptMismatchException.inConversion(line, term);
        }
        Step step = term.step();
        if (step != null && !ReceiptUnits.fit(terms, step, term)) {
            throw ReceiptMismatchException.inUnit(line, term);
        }
    }

    /**
     * The same, and compares every factor that is cited by its id with a set of published factors.
     *
     * @param published the set that the factors are meant to be from
     * @return this receipt
     * @throws ReceiptMismatchException naming the first line that differs
     * @throws io.github.hkesg.calc.factor.MissingFactorException if the set does not have an id
     * @throws ArithmeticException if the receipt divides by zero
     */
    public Receipt verify(FactorSet published) {
        verify();
        for (int line = 0; line < terms.size(); line++) {
            Term term = terms.get(line);
            FactorCitation citation = term.citation();
            String id = citation == null ? null : citation.id();
            if (id != null) {
                requirePublished(line, term, published.require(id));
            }
            requireSoundPart(term, part -> part.verify(published));
        }
        return this;
    }

    private static void requirePublished(int line, Term term, PublishedFactor factor) {
        if (factor.value().compareTo(term.value()) != 0
                || !factor.unit().toString().equals(term.unit())) {
            throw ReceiptMismatchException.inFactor(line, term, factor);
        }
    }

    private static boolean hasDigits(BigDecimal recomputed, BigDecimal written) {
        return recomputed.scale() == written.scale() && recomputed.compareTo(written) == 0;
    }

    /**
     * The fingerprint of the calculation: formula, inputs, factors with their citations, steps and results. The version of
     * the library is left out, so that two versions that calculate alike give the same fingerprint. A receipt whose input
     * was changed and whose steps were calculated anew is sound in itself, but has another fingerprint.
     *
     * @return SHA-256 of {@link ReceiptJson#canonical}, 64 hexadecimal digits in lower case
     */
    public String sha256() {
        return ReceiptJson.sha256(this);
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
            Step step = term.step();
            intervals.add(
                    step == null
                            ? term.interval(decimals)
                            : step.operation().apply(intervals.get(step.left()), intervals.get(step.right())));
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
            Receipt part = term.receipt();
            if (part != null) {
                part.longestDecimals().forEach((unit, decimals) -> longest.merge(unit, decimals, Math::max));
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
        return render(Rendering.STEP_BY_STEP);
    }

    /**
     * The steps, readable. A chain of steps of which each goes on with the result of the one before reads as one line, as
     * long as it means the same without brackets.
     *
     * @param unitNames what to write for the symbol of a unit, for example 人 for {@code person}
     * @return for example {@code 112 person ÷ 338 person × 100 % ≈ 33.1360946746 %}
     */
    public String render(UnaryOperator<String> unitNames) {
        return render(Rendering.STEP_BY_STEP, unitNames);
    }

    /**
     * The steps, in one of two ways.
     *
     * @param rendering how the digits are grouped, and whether conversions between units are shown
     * @return for example {@code 427,934 kWh × 0.5306 kgCO2/kWh = 227.0617804 tCO2e} in {@link Rendering#FOR_READERS}
     */
    public String render(Rendering rendering) {
        return render(rendering, UnaryOperator.identity());
    }

    /**
     * The steps, in one of two ways and with names for the units.
     *
     * @param rendering how the digits are grouped, and whether conversions between units are shown
     * @param unitNames what to write for the symbol of a unit, for example 人 for {@code person}
     * @return the text
     */
    public String render(Rendering rendering, UnaryOperator<String> unitNames) {
        return new ReceiptText(terms, rendering, unitNames).write();
    }

    /**
     * The steps, then those of every part below it, so that a reader goes from a total down to what it was calculated from. A part
     * is told by its name, its formula and its fingerprint, by which its own receipt is found where it is kept.
     *
     * <p>For example, the second line of a total of scopes 1 and 2 is {@code "  scope 1 [scope1.fuel-energy, 5f3a…]: 0.76 t × …"}.
     *
     * @param rendering how the digits are grouped, and whether conversions between units are shown
     * @return one line for the result and one for each part, indented by two spaces for each level
     */
    public String renderWithParts(Rendering rendering) {
        StringBuilder text = new StringBuilder(render(rendering));
        appendParts(text, rendering, "  ");
        return text.toString();
    }

    private void appendParts(StringBuilder text, Rendering rendering, String indent) {
        for (Term term : terms) {
            Receipt part = term.receipt();
            if (part != null) {
                text.append('\n').append(indent).append(term.name());
                text.append(" [")
                        .append(part.formula)
                        .append(", ")
                        .append(part.sha256())
                        .append("]: ");
                text.append(part.render(rendering));
                part.appendParts(text, rendering, indent + "  ");
            }
        }
    }

    /**
     * The published factors that were used, those of parts included.
     *
     * @return the terms that have a citation
     */
    public List<Term> factors() {
        return terms.stream()
                .flatMap(term -> term.receipt() == null ? Stream.of(term) : term.receipt().factors().stream())
                .filter(term -> term.citation() != null)
                .toList();
    }
}
