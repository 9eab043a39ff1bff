package io.github.hkesg.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class QuantityPropertyTest {
    private static final BigDecimal LAST_DIGITS = new BigDecimal("1e-48");

    @Provide
    Arbitrary<Unit> energyUnits() {
        return Arbitraries.of(
                Unit.MEGAJOULE,
                Unit.GIGAJOULE,
                Unit.TERAJOULE,
                Unit.KILOWATT_HOUR,
                Unit.THOUSAND_KILOWATT_HOURS,
                Unit.MEGAWATT_HOUR,
                Unit.KILOGRAM_COAL_EQUIVALENT,
                Unit.TONNE_COAL_EQUIVALENT);
    }

    @Property
    void there_and_back_is_the_same_amount_but_for_the_last_of_fifty_digits(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(6) BigDecimal value,
            @ForAll("energyUnits") Unit from,
            @ForAll("energyUnits") Unit to) {
        BigDecimal back = new Quantity(value, from).to(to).to(from).value();

        assertThat(back.subtract(value).abs()).isLessThanOrEqualTo(value.abs().multiply(LAST_DIGITS));
    }

    @Property
    void a_figure_is_inside_its_own_interval_in_whatever_unit(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(3) BigDecimal value,
            @ForAll("energyUnits") Unit from,
            @ForAll("energyUnits") Unit to) {
        Quantity printed = new Quantity(value, from);

        assertThat(printed.intervalIn(to).contains(printed.to(to).value())).isTrue();
    }
}
