package io.github.hkesg.examples.raw;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.Receipt;
import io.github.hkesg.calc.Term;
import io.github.hkesg.model.quantity.Quantity;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures one below the other, rounded for the reader, each with how it came about. */
final class ReceiptTable {
    private static final int DECIMALS = 2;

    private final List<String[]> lines = new ArrayList<>();

    ReceiptTable add(String place, Calculated<Quantity> figure) {
        return add(place, figure.receipt());
    }

    ReceiptTable add(String place, CalculatedFigures<?> figures) {
        figures.receipts().forEach((within, receipt) -> add(place + "." + within, receipt));
        figures.undefined().forEach(within -> lines.add(new String[] {place + "." + within, "-", "divides by zero"}));
        return this;
    }

    private ReceiptTable add(String place, Receipt receipt) {
        Term result = receipt.result();
        Term first = receipt.terms().get(0);
        String rows = first.unit().equals("row") ? "from " + first.value().toPlainString() + " rows: " : "";
        lines.add(new String[] {place, rounded(result.value()) + " " + result.unit(), rows + receipt.render()});
        return this;
    }

    /** Only here, in what is printed, is anything rounded. */
    private static String rounded(BigDecimal value) {
        return value.scale() <= 0
                ? value.toPlainString()
                : value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** Prints the lines as one table and starts the next. */
    void print(PrintStream out) {
        String format = "%-" + width(0) + "s  %" + width(1) + "s  %s%n";
        lines.forEach(line -> out.printf(Locale.ROOT, format, (Object[]) line));
        out.println();
        lines.clear();
    }

    private int width(int column) {
        return lines.stream().mapToInt(line -> line[column].length()).max().orElse(1);
    }
}
