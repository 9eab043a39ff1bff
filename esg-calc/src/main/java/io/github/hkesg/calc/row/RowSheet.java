package io.github.hkesg.calc.row;

import io.github.hkesg.calc.Calculated;
import io.github.hkesg.calc.Worksheet;
import io.github.hkesg.calc.row.GroupedSums.Group;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;

/** A worksheet over many rows: their number, then the sum of each group and what is made of it, added up in one unit. */
final class RowSheet {
    private final Worksheet sheet;
    private final Unit unit;
    private int total = -1;

    RowSheet(String formula, long rows, Unit unit) {
        this.sheet = Worksheet.ofRows(formula, rows);
        this.unit = unit;
    }

    /** Puts down the sum of a group, which stands for itself: rows are records, not printed figures. */
    int sum(String name, Group group) {
        return sheet.constant(name, group.sum(), group.key().unit().symbol());
    }

    /** What a step of a formula writes on. */
    Worksheet worksheet() {
        return sheet;
    }

    void addToTotal(int line, Unit unitOfLine) {
        int converted = sheet.convert(line, unitOfLine, unit);
        total = total < 0 ? converted : sheet.add("total", total, converted, unit.symbol());
    }

    Calculated<Quantity> result() {
        int line = total < 0 ? sheet.constant("total", BigDecimal.ZERO, unit.symbol()) : total;
        return sheet.result(line, unit);
    }
}
