package io.github.hkesg.benchmarks;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.PerformanceData;
import io.github.hkesg.model.code.IssuerClass;
import io.github.hkesg.model.code.Obligation;
import io.github.hkesg.model.code.Part;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.code.ProvisionKind;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.kpi.BreakdownDimension;
import io.github.hkesg.model.kpi.CommunityInvestment;
import io.github.hkesg.model.kpi.ConversionFactor;
import io.github.hkesg.model.kpi.EnergySource;
import io.github.hkesg.model.kpi.EnergyUse;
import io.github.hkesg.model.kpi.GreenhouseGas;
import io.github.hkesg.model.kpi.Safety;
import io.github.hkesg.model.kpi.Suppliers;
import io.github.hkesg.model.kpi.Training;
import io.github.hkesg.model.kpi.Workforce;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one would write without a library: the checks that need no judgement, for a report whose units are known, with a tolerance
 * of one in the last printed digit. It finds places and has neither outcomes nor receipts, severities or texts.
 */
final class HandWritten {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Provision> PROVISIONS = Provision.all().stream()
            .filter(provision -> provision.part() != Part.A && provision.kind() != ProvisionKind.HEADING)
            .filter(provision -> Obligation.of(provision, IssuerClass.MAIN_BOARD, LocalDate.of(2025, 1, 1))
                    != Obligation.NOT_IN_FORCE)
            .toList();
    private static final List<BreakdownDimension> REQUIRED = List.of(
            BreakdownDimension.GENDER,
            BreakdownDimension.EMPLOYMENT_TYPE,
            BreakdownDimension.AGE_GROUP,
            BreakdownDimension.REGION);

    private final List<String> wrong = new ArrayList<>();

    private HandWritten() {}

    static List<String> check(EsgReport report) {
        HandWritten check = new HandWritten();
        for (Provision provision : PROVISIONS) {
            if (report.entryFor(provision) == null
                    && report.disclosures().keySet().stream().noneMatch(entry -> entry.isWithin(provision))) {
                check.wrong.add(provision.id());
            }
        }
        PerformanceData before = null;
        for (PerformanceData year : report.performance()) {
            check.year(year, before);
            before = year;
        }
        return check.wrong;
    }

    private void year(PerformanceData year, @Nullable PerformanceData before) {
        Workforce workforce = year.workforce();
        Count total = workforce == null ? null : workforce.total();
        if (workforce != null && total != null && total.value() > 0) {
            workforce(workforce, total.value());
            rates(year.safety(), year.training(), total.value());
        }
        gas(year, before == null ? null : before.greenhouseGas());
        suppliers(year.suppliers());
        community(year.communityInvestment());
    }

    private void workforce(Workforce workforce, long total) {
        for (BreakdownDimension dimension : REQUIRED) {
            Breakdown<Count> breakdown = workforce.breakdowns().get(dimension);
            if (breakdown == null) {
                wrong.add("workforce.breakdowns." + dimension);
            } else if (breakdown.members().values().stream()
                            .mapToLong(Count::value)
                            .sum()
                    != total) {
                wrong.add("workforce.breakdowns." + dimension);
            }
        }
        workforce.shares().forEach((dimension, shares) -> shares.members().forEach((label, share) -> {
            Breakdown<Count> breakdown = workforce.breakdowns().get(dimension);
            Count part = breakdown == null ? null : breakdown.members().get(label);
            if (part != null) {
                expect("workforce.shares", share, percent(part.value(), total));
            }
        }));
    }

    private void rates(@Nullable Safety safety, @Nullable Training training, long headcount) {
        Count fatalities = safety == null ? null : safety.fatalities();
        Quantity rate = safety == null ? null : safety.fatalityRate();
        if (fatalities != null && rate != null) {
            expect("safety.fatalityRate", rate, percent(fatalities.value(), headcount));
        }
        Quantity hours = training == null ? null : training.totalHours();
        Quantity average = training == null ? null : training.averageHours();
        if (hours != null && average != null) {
            expect(
                    "training.averageHours",
                    average,
                    hours.value().divide(BigDecimal.valueOf(headcount), MathContext.DECIMAL64));
        }
    }

    private void gas(PerformanceData year, @Nullable GreenhouseGas before) {
        GreenhouseGas gas = year.greenhouseGas();
        if (gas == null) {
            return;
        }
        Quantity scope1 = gas.scope1();
        Quantity scope2 = gas.scope2LocationBased();
        Quantity total = gas.total();
        if (scope1 != null && scope2 != null && total != null) {
            expect("greenhouseGas.total", total, scope1.value().add(scope2.value()));
        }
        Quantity earlier = before == null ? null : before.total();
        Quantity change = gas.change();
        if (total != null
                && earlier != null
                && change != null
                && earlier.value().signum() > 0) {
            BigDecimal ratio = total.value().divide(earlier.value(), MathContext.DECIMAL64);
            expect(
                    "greenhouseGas.change",
                    change,
                    ratio.subtract(BigDecimal.ONE).multiply(HUNDRED));
        }
        if (scope2 != null) {
            scope2(year, scope2);
        }
        if (gas.scope3() != null) {
            sum("greenhouseGas.scope3", gas.scope3().total(), gas.scope3().categories().values().stream());
        }
    }

    private void scope2(PerformanceData year, Quantity scope2) {
        if (year.energy() == null) {
            return;
        }
        for (EnergyUse use : year.energy().sources()) {
            for (ConversionFactor factor : year.conversionFactors()) {
                if (use.source() == EnergySource.PURCHASED_ELECTRICITY && factor.source() == use.source()) {
                    BigDecimal amount = use.quantity().value().multiply(factor.value());
                    boolean inKilowattHours = use.quantity().unit().symbol().equals("kWh");
                    expect(
                            "greenhouseGas.scope2LocationBased",
                            scope2,
                            inKilowattHours ? amount.movePointLeft(3) : amount);
                }
            }
        }
    }

    private void suppliers(@Nullable Suppliers suppliers) {
        Count total = suppliers == null ? null : suppliers.total();
        if (suppliers != null
                && total != null
                && suppliers.regions().values().stream().mapToLong(Count::value).sum() != total.value()) {
            wrong.add("suppliers.total");
        }
    }

    private void community(@Nullable CommunityInvestment community) {
        if (community != null) {
            sum(
                    "communityInvestment.totalMoney",
                    community.totalMoney(),
                    community.contributions().stream()
                            .map(contribution -> contribution.money())
                            .filter(Objects::nonNull));
        }
    }

    private void sum(String path, @Nullable Quantity total, Stream<Quantity> parts) {
        if (total != null) {
            expect(path, total, parts.map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private void expect(String path, Quantity printed, BigDecimal calculated) {
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(printed.value().scale());
        if (printed.value().subtract(calculated).abs().compareTo(lastDigit) > 0) {
            wrong.add(path);
        }
    }
}
