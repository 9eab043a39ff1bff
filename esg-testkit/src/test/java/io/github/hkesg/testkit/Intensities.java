package io.github.hkesg.testkit;

import io.github.hkesg.model.quantity.Intensity;
import io.github.hkesg.model.quantity.UnitRatio;
import java.math.BigDecimal;

/** Totals per employee, in the words of one issuer. */
final class Intensities {
    private static final String[] YEAR_END = {
        "workforce at year end", "Number of employees at the end of the year", "本集團年末僱員總數", "年末员工人数"
    };

    private final Draw draw;
    private final String denominator;

    Intensities(Draw draw) {
        this.draw = draw;
        denominator = draw.oneOf(YEAR_END);
    }

    /** Per unit of revenue, which the report does not print. */
    Intensity perRevenue(BigDecimal total, BigDecimal revenue, String unit) {
        return new Intensity(draw.rounded(Draw.ratio(total, revenue)), UnitRatio.parse(unit), "Revenue");
    }

    Intensity perPerson(BigDecimal total, int people, String unit) {
        return new Intensity(
                draw.rounded(Draw.ratio(total, BigDecimal.valueOf(people))), UnitRatio.parse(unit), denominator);
    }
}
