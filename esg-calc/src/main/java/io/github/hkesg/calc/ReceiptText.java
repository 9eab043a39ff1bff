package io.github.hkesg.calc;

import io.github.hkesg.calc.factor.FactorCitation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes out the steps of a receipt: a chain of steps becomes one line. */
final class ReceiptText {
    private static final int SHOWN_DIGITS = 12;
    private static final int GROUP = 3;

    private final List<Term> terms;
    private final boolean forReaders;
    private final UnaryOperator<String> unitNames;
    private final boolean[] hidden;
    private final boolean[] shortened;
    private final int[] given;

    ReceiptText(List<Term> terms, Rendering rendering, UnaryOperator<String> unitNames) {
        this.terms = terms;
        this.forReaders = rendering == Rendering.FOR_READERS;
        this.unitNames = unitNames;
        this.hidden = new boolean[terms.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = isSoundConversion(i);
        }
        this.shortened = endless(terms);
        this.given = new int[terms.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = asGiven(i);
        }
    }

    /**
     * Which terms are quotients, parts or follow from one, and are too long to read: these are shown to 12 digits. Only these can have
     * digits without end; the term keeps all of them.
     */
    private static boolean[] endless(List<Term> terms) {
        boolean[] follow = new boolean[terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            Step step = terms.get(i).step();
            follow[i] = terms.get(i).receipt() != null || (step != null && followsQuotient(step, follow));
        }
        for (int i = 0; i < terms.size(); i++) {
            follow[i] &= terms.get(i).value().precision() > SHOWN_DIGITS;
        }
        return follow;
    }

    private static boolean followsQuotient(Step step, boolean[] follow) {
        return step.operation() == Operation.DIVIDE || follow[step.left()] || follow[step.right()];
    }

    /** The input behind a conversion that readers do not see; the line itself if it is something else. */
    private int asGiven(int line) {
        Step step = terms.get(line).step();
        if (step == null || !isHidden(line)) {
            return line;
        }
        int before = given[step.left()];
        return terms.get(before).step() == null ? before : line;
    }

    String write() {
        List<String> lines = new ArrayList<>();
        StringBuilder chain = new StringBuilder();
        int end = -1;
        boolean additive = false;
        for (int i = 0; i < terms.size(); i++) {
            Step step = terms.get(i).step();
            if (step == null || isAside(i, step, end)) {
                continue;
            }
            if (!isHidden(i)) {
                append(chain, step);
                additive = step.operation().isAdditive();
            }
            end = i;
            if (!isContinued(i, additive)) {
                lines.add(chain + (shortened[i] ? " ≈ " : " = ") + shown(i));
                chain.setLength(0);
                end = -1;
            }
        }
        addLast(lines);
        addMarks(lines);
        return String.join("; ", lines);
    }

    /** The result, where no step has led to it that is shown: an input, or its conversion. */
    private void addLast(List<String> lines) {
        int last = terms.size() - 1;
        if (given[last] != last) {
            lines.add(shown(last) + (shortened[last] ? " ≈ " : " = ") + text(last));
        } else if (lines.isEmpty()) {
            lines.add(text(last));
        }
    }

    /** Factors that were applied to a year that they are not meant for, each once; parts say so themselves. */
    private void addMarks(List<String> lines) {
        Set<String> marks = new LinkedHashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            FactorCitation citation = terms.get(i).citation();
            if (citation != null && Boolean.TRUE.equals(citation.outsideIntendedYears())) {
                marks.add(text(i) + " is applied to " + citation.appliedToYear()
                        + ", outside the years that it is meant for");
            }
        }
        lines.addAll(marks);
    }

    private void append(StringBuilder chain, Step step) {
        if (chain.isEmpty()) {
            chain.append(shown(step.left()));
        }
        chain.append(' ').append(step.operation().sign()).append(' ').append(shown(step.right()));
    }

    /** Whether a line is a hidden conversion of something else than the chain that is being written. */
    private boolean isAside(int line, Step step, int end) {
        return isHidden(line) && step.left() != end;
    }

    /** Whether the next step goes on with the result of this one; a sum times something would need brackets. */
    private boolean isContinued(int line, boolean additive) {
        for (int next = line + 1; next < terms.size(); next++) {
            Step following = terms.get(next).step();
            if (following != null && !isAside(next, following, line)) {
                return following.left() == line
                        && (isHidden(next) || !additive || following.operation().isAdditive());
            }
        }
        return false;
    }

    private boolean isHidden(int line) {
        return forReaders && hidden[line];
    }

    /** Readers do not see conversions between units; one that is wrong they see. */
    private boolean isSoundConversion(int line) {
        Term term = terms.get(line);
        Step step = term.step();
        return step != null
                && terms.get(step.right()).origin() == Term.Origin.CONVERSION
                && ReceiptUnits.isSoundConversion(terms.get(step.right()))
                && ReceiptUnits.fit(terms, step, term);
    }

    private String shown(int line) {
        return text(given[line]);
    }

    private String text(int line) {
        Term term = terms.get(line);
        BigDecimal value = shortened[line] ? term.value().round(new MathContext(SHOWN_DIGITS)) : term.value();
        String digits = forReaders ? grouped(value) : value.toPlainString();
        return term.unit().isEmpty() ? digits : digits + " " + unitNames.apply(term.unit());
    }

    private static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int start = value.signum() < 0 ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder digits = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > start; i -= GROUP) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
