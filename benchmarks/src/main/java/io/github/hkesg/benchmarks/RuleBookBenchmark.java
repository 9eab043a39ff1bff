package io.github.hkesg.benchmarks;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The rule book over one report, beside the same sums written by hand and beside Hibernate Validator alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBookBenchmark {
    private final EsgValidator validator = EsgValidator.hkex();
    private final Validator constraints = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** All rules: outcomes, findings, recomputations with receipts. */
    @Benchmark
    public ValidationReport ruleBook(Report report) {
        return validator.validate(report.value);
    }

    /** The constraints on the records alone, as a host's {@code @Valid} checks them. */
    @Benchmark
    public Set<ConstraintViolation<EsgReport>> hibernateValidatorAlone(Report report) {
        return constraints.validate(report.value);
    }

    /** Presence, breakdowns, sums, shares, rates and emissions written by hand: places of what is wrong, and no more. */
    @Benchmark
    public List<String> byHand(Report report) {
        return HandWritten.check(report.value);
    }
}
