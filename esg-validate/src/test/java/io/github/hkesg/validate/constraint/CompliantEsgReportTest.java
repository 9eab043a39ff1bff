package io.github.hkesg.validate.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Issuer;
import io.github.hkesg.model.ListingBoard;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.ReportingPeriod;
import io.github.hkesg.model.code.CodeEdition;
import io.github.hkesg.model.code.Provisions;
import io.github.hkesg.model.json.EsgJson;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.Waiver;
import io.github.hkesg.validate.Waivers;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleId;
import io.github.hkesg.validate.rule.RuleSet;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.executable.ExecutableValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A host's own validator, without any expression language on the class path, holds reports against the Code. */
class CompliantEsgReportTest {
    private static final Path QINIU = Path.of("..", "examples", "reports", "qiniu-2025.json");

    interface BeforePublication {}

    interface Urgent extends Payload {}

    record Submission(@CompliantEsgReport @Nullable EsgReport report) {}

    record Sender(@NotBlank String name) {}

    record StrictSubmission(
            @CompliantEsgReport(threshold = Severity.INFO) EsgReport report) {}

    record StagedSubmission(
            @CompliantEsgReport(groups = BeforePublication.class, payload = Urgent.class)
            EsgReport report) {}

    record Batch(List<@CompliantEsgReport EsgReport> reports) {}

    record Lenient(
            @CompliantEsgReport(without = "provision.undisclosed")
            EsgReport report) {}

    record Misspelt(@CompliantEsgReport(without = "No Rule") EsgReport report) {}

    record Envelope(@Valid EsgReport report) {}

    static class Service {
        void accept(@CompliantEsgReport EsgReport report) {}

        @CompliantEsgReport
        EsgReport load(EsgReport report) {
            return report;
        }
    }

    static EsgReport qiniu() {
        try {
            return EsgJson.read(QINIU);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is in force is undisclosed. */
    static EsgReport silent() {
        return EsgReport.builder()
                .issuer(new Issuer("Example Holdings", null, "1", ListingBoard.MAIN_BOARD, false))
                .period(ReportingPeriod.ofYear(2025))
                .build();
    }

    static <T> T with(UnaryOperator<HibernateValidatorConfiguration> settings, Function<Validator, T> use) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        try (ValidatorFactory factory = settings.apply(configuration).buildValidatorFactory()) {
            return use.apply(factory.getValidator());
        }
    }

    static <T> Set<ConstraintViolation<T>> validate(T bean, Class<?>... groups) {
        return with(UnaryOperator.identity(), validator -> validator.validate(bean, groups));
    }

    private static <T> List<Finding> findings(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .flatMap(violation -> Violations.finding(violation).stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    static List<Finding> expected(EsgReport report, Severity threshold) {
        return EsgValidator.hkex().validate(report).findings().stream()
                .filter(finding -> finding.severity().compareTo(threshold) <= 0)
                .toList();
    }

    @Test
    void every_error_is_a_violation_that_carries_its_finding() {
        Set<ConstraintViolation<Submission>> violations = validate(new Submission(qiniu()));

        assertThat(findings(violations))
                .isEqualTo(expected(qiniu(), Severity.ERROR))
                .hasSize(17);
        assertThat(violations).extracting(ConstraintViolation::getMessage).allSatisfy(message -> assertThat(message)
                .doesNotContain("esg.", "{"));
    }

    @Test
    void the_threshold_lets_milder_findings_be_violations_too() {
        assertThat(findings(validate(new StrictSubmission(qiniu()))))
                .isEqualTo(expected(qiniu(), Severity.INFO))
                .hasSize(26);
    }

    @Test
    void no_report_is_no_violation_of_this_constraint() {
        assertThat(validate(new Submission(null))).isEmpty();
    }

    @Test
    void a_violation_of_another_constraint_has_no_finding() {
        assertThat(validate(new Sender(" "))).singleElement().satisfies(violation -> assertThat(
                        Violations.finding(violation))
                .isEmpty());
    }

    @Test
    void a_violation_stands_at_the_property_path_of_the_value() {
        assertThat(validate(new Submission(qiniu())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains(
                        "report.performance[1].training.averageHours",
                        "report.performance[1].workforce.breakdowns.EMPLOYMENT_TYPE",
                        "report.performance[1].greenhouseGas.scope3");
        assertThat(validate(new Submission(silent())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("report.disclosures[A1.3]", "report.disclosures[D.28(a)]");
        assertThat(validate(new Batch(List.of(silent()))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("reports[0].<list element>.disclosures[A1.3]");
    }

    @Test
    void a_list_element_at_the_end_and_a_key_in_the_middle_of_a_path_are_kept() {
        List<String> places = List.of(
                "",
                "period",
                "boundary.differences[0]",
                "performance[0].workforce.breakdowns.AGE_GROUP[\"under 30\"]",
                "disclosures[\"A1.3\"].references[1].section",
                "table[1][2]",
                "list[99999999999]",
                "broken[");
        RuleSet oneRule = new RuleSet(
                "example:places",
                CodeEdition.CODE_2025,
                List.of(Rule.named("example.places")
                        .cites(Provisions.KPI_A1_1)
                        .check(context -> RuleOutcome.of(places.stream()
                                .map(place -> context.finding(
                                        "waiver.unused",
                                        Provisions.KPI_A1_1,
                                        Location.of(place),
                                        Map.of(
                                                "waived", Argument.of("x"),
                                                "place", Argument.of("x"),
                                                "owner", Argument.of("x"))))
                                .toList()))));

        List<String> paths = with(
                settings -> settings.constraintValidatorPayload(EsgValidator.of(oneRule)),
                validator -> validator.validate(new Submission(silent())).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .sorted()
                        .toList());

        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "report",
                        "report.period",
                        "report.boundary.differences[0]",
                        "report.performance[0].workforce.breakdowns.AGE_GROUP[under 30]",
                        "report.disclosures[A1.3].references[1].section",
                        "report.table[1].<element>[2]",
                        "report.list[99999999999]");
    }

    @Test
    void groups_and_payload_are_as_the_specification_has_them() {
        assertThat(validate(new StagedSubmission(qiniu()))).isEmpty();
        assertThat(validate(new StagedSubmission(qiniu()), BeforePublication.class))
                .hasSize(17)
                .allSatisfy(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Urgent.class));
    }

    @Test
    void rules_can_be_left_out_by_their_ids() {
        assertThat(findings(validate(new Lenient(silent()))))
                .isEqualTo(expected(silent(), Severity.ERROR).stream()
                        .filter(finding -> !finding.rule().value().equals("provision.undisclosed"))
                        .toList());
        assertThat(findings(validate(new Submission(silent()))))
                .extracting(finding -> finding.rule().value())
                .contains("provision.undisclosed");
        assertThatThrownBy(() -> validate(new Misspelt(silent())))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("Not a rule id: 'No Rule'");
    }

    @Test
    void parameters_and_return_values_of_methods_are_held_against_the_code() throws NoSuchMethodException {
        Service service = new Service();
        Method accept = Service.class.getDeclaredMethod("accept", EsgReport.class);
        Method load = Service.class.getDeclaredMethod("load", EsgReport.class);

        List<String> ofParameter = with(UnaryOperator.identity(), validator -> {
            ExecutableValidator methods = validator.forExecutables();
            return methods.validateParameters(service, accept, new Object[] {qiniu()}).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .toList();
        });
        List<String> ofReturnValue = with(UnaryOperator.identity(), validator -> {
            ExecutableValidator methods = validator.forExecutables();
            return methods.validateReturnValue(service, load, qiniu()).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .toList();
        });

        assertThat(ofParameter).hasSize(17).contains("accept.report.performance[1].training.averageHours");
        assertThat(ofReturnValue).hasSize(17).contains("load.<return value>.performance[1].training.averageHours");
    }

    /** The records cannot carry the constraint themselves; a host adds it to them in its own configuration. */
    @Test
    void a_host_can_put_the_constraint_on_every_report_so_that_valid_is_enough() {
        List<Finding> findings = with(
                settings -> {
                    var mapping = settings.createConstraintMapping();
                    mapping.type(EsgReport.class)
                            .constraint(new GenericConstraintDef<>(CompliantEsgReport.class)
                                    .param("without", new String[] {"structure.constraint"}));
                    return settings.addMapping(mapping);
                },
                validator -> findings(validator.validate(new Envelope(qiniu()))));

        assertThat(findings).isEqualTo(expected(qiniu(), Severity.ERROR));
        assertThat(validate(new Envelope(qiniu()))).isEmpty();
    }

    @Test
    void the_hosts_rules_and_waivers_come_with_its_factory() {
        EsgValidator waived = EsgValidator.hkex()
                .withWaivers(
                        Waivers.of(new Waiver(
                                new RuleId("training.average-hours.reconcile"),
                                "",
                                "Agreed with the auditor.",
                                "Example team",
                                LocalDate.of(2026, 12, 31))),
                        LocalDate.of(2026, 7, 1));

        List<Finding> byPayload = with(
                settings -> settings.constraintValidatorPayload(waived),
                validator -> findings(validator.validate(new Submission(qiniu()))));

        assertThat(byPayload)
                .isEqualTo(expected(qiniu(), Severity.ERROR).stream()
                        .filter(finding -> !finding.rule().value().startsWith("training.average-hours.reconcile"))
                        .toList());
    }

    /** As dependency injection does it. */
    @Test
    void a_constraint_validator_factory_can_put_rules_in() {
        EsgValidator oneRuleLess = EsgValidator.hkex(rules -> rules.without("provision.undisclosed"));
        ConstraintValidatorFactory standard = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .getDefaultConstraintValidatorFactory();
        ConstraintValidatorFactory injecting = new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                return type == CompliantEsgReportValidator.class
                        ? type.cast(new CompliantEsgReportValidator(oneRuleLess))
                        : standard.getInstance(type);
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> instance) {}
        };

        List<Finding> injected = with(
                settings -> settings.constraintValidatorFactory(injecting),
                validator -> findings(validator.validate(new Submission(silent()))));

        assertThat(injected)
                .isEqualTo(expected(silent(), Severity.ERROR).stream()
                        .filter(finding -> !finding.rule().value().equals("provision.undisclosed"))
                        .toList());
    }
}
