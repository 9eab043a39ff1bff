package io.github.hkesg.validate.hkex;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** What the tables of the climate rules are written with. */
final class GreenhouseGases {
    private GreenhouseGases() {}

    static EsgReport with(GreenhouseGas gas) {
        return ExampleReport.with(year -> year.withGreenhouseGas(gas));
    }

    static @Nullable Quantity tonnes(@Nullable String digits) {
        return digits == null ? null : ExampleReport.figure(digits, "tCO2e");
    }

    static String raised(String expected, String finding) {
        return expected.equals("raised") ? finding : expected;
    }
}
