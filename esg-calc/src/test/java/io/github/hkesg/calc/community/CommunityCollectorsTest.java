package io.github.hkesg.calc.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hkesg.calc.CalculatedFigures;
import io.github.hkesg.calc.row.InvalidRowsException;
import io.github.hkesg.calc.row.NumberedRow;
import io.github.hkesg.calc.row.Splits;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.Contribution;
import io.github.hkesg.model.quantity.IncompatibleUnitException;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.model.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** KPI B8.2 from a list of contributions. */
class CommunityCollectorsTest {
    private static final Unit HKD = Unit.money("HKD");

    private static Contribution row(String area, @Nullable String money, @Nullable String hours) {
        return Contribution.of(
                area,
                money == null ? null : Quantity.of(money, HKD),
                hours == null ? null : Quantity.of(hours, Unit.HOUR));
    }

    @Test
    void money_and_time_by_area_and_in_all() {
        CalculatedFigures<CommunityInvestment> investment = CommunityCollectors.of(
                List.of(
                        row("Education", "3000", "12"),
                        row("Environment", null, "7.5"),
                        Contribution.of("Education", Quantity.of("2.8", Unit.parse("k HKD")), null)),
                HKD);

        assertThat(investment.value())
                .isEqualTo(CommunityInvestment.builder()
                        .addContributions(row("Education", "5800.0", "12"), row("Environment", null, "7.5"))
                        .totalMoney(Quantity.of("5800.0", HKD))
                        .totalHours(Quantity.of("19.5", Unit.HOUR))
                        .build());
        assertThat(investment.receipt("contributions[0].money").terms().get(0)).hasToString("2 row");
        assertThat(investment.receipt("totalHours").render()).isEqualTo("19.5 h");
    }

    /** Zero is a figure, absent is none. */
    @Test
    void what_no_row_gives_is_absent_and_not_zero() {
        CommunityInvestment investment = CommunityCollectors.of(List.of(row("Education", "0", null)), HKD)
                .value();
        assertThat(investment.totalMoney()).isEqualTo(Quantity.of("0", HKD));
        assertThat(investment.totalHours()).isNull();
    }

    @Test
    void every_wrong_row_is_named() {
        List<Contribution> rows = List.of(
                row("Education", "100", null),
                row(" ", "-5", "-1"),
                Contribution.of("Education", Quantity.of("100", Unit.money("CNY")), null));
        assertThatExceptionOfType(InvalidRowsException.class)
                .isThrownBy(() -> CommunityCollectors.of(rows, HKD))
                .withMessage(String.join(
                        System.lineSeparator(),
                        "row 2, area: is blank.",
                        "row 2, money: -5 HKD is negative.",
                        "row 2, time: -1 h is negative.",
                        "row 3, money: 'CNY' cannot be added to figures in 'HKD'."));
    }

    @Test
    void the_unit_of_money_is_money() {
        assertThatExceptionOfType(IncompatibleUnitException.class)
                .isThrownBy(() -> CommunityCollectors.investment(Unit.HOUR));
    }

    @Provide
    Arbitrary<List<Contribution>> contributions() {
        Arbitrary<String> areas = Arbitraries.of("Education", "Environment", "Health");
        Arbitrary<BigDecimal> amounts = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000L),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        Arbitrary<Unit> units = Arbitraries.of(HKD, Unit.parse("k HKD"));
        return Combinators.combine(areas, amounts.injectNull(0.3), units, amounts.injectNull(0.3))
                .as((area, money, unit, hours) -> Contribution.of(
                        area,
                        money == null ? null : new Quantity(money, unit),
                        hours == null ? null : new Quantity(hours, Unit.HOUR)))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void any_order_and_any_split_gives_the_same_digits(
            @ForAll("contributions") List<Contribution> rows, @ForAll Random random) {
        Splits.requireSame(NumberedRow.inOrder(rows), random, CommunityCollectors.investment(HKD));
    }

    @Provide
    Arbitrary<List<Contribution>> faultyRows() {
        Arbitrary<Quantity> amounts = Combinators.combine(
                        Arbitraries.integers().between(-2, 2), Arbitraries.of(HKD, Unit.money("CNY")))
                .as(Quantity::of);
        return Combinators.combine(Arbitraries.of("", "Education", "Health"), amounts)
                .as((area, money) -> Contribution.of(area, money, null))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void any_order_and_any_split_gives_the_same_faults(
            @ForAll("faultyRows") List<Contribution> rows, @ForAll Random random) {
        Splits.requireSame(NumberedRow.inOrder(rows), random, CommunityCollectors.investment(HKD));
    }
}
