package io.github.hkesg.validate.constraint;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.text.Language;
import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.Severity;
import io.github.hkesg.validate.message.Messages;
import io.github.hkesg.validate.rule.RuleId;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Turns findings into violations. Made by Jakarta Validation for {@link CompliantEsgReport}; thread-safe once initialised. */
public final class CompliantEsgReportValidator implements ConstraintValidator<CompliantEsgReport, EsgReport> {
    private static final Map<Language, Messages> MESSAGES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            MESSAGES.put(language, Messages.in(language));
        }
    }

    /** Started when first used: a host with a validator of its own does not pay for this one. */
    private static final class Standard {
        static final EsgValidator VALIDATOR = EsgValidator.hkex();
    }

    private final @Nullable EsgValidator given;
    private Severity threshold = Severity.ERROR;
    private Set<RuleId> without = Set.of();

    /** A validator with the factory's payload of type {@link EsgValidator}, or else {@link EsgValidator#hkex()}. */
    public CompliantEsgReportValidator() {
        this.given = null;
    }

    /**
     * A validator with rules of the host's choice, for hosts whose {@code ConstraintValidatorFactory} injects.
     *
     * @param validator the rules, with policy and waivers
     */
    public CompliantEsgReportValidator(EsgValidator validator) {
        this.given = Objects.requireNonNull(validator, "validator");
    }

    @Override
    public void initialize(CompliantEsgReport constraint) {
        threshold = constraint.threshold();
        without = Arrays.stream(constraint.without()).map(RuleId::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isValid(@Nullable EsgReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        List<Finding> findings = validator(hibernate).validate(report).findings().stream()
                .filter(finding -> finding.severity().compareTo(threshold) <= 0 && !without.contains(finding.rule()))
                .toList();
        if (!findings.isEmpty()) {
            hibernate.disableDefaultConstraintViolation();
            findings.forEach(finding -> violation(finding, hibernate));
        }
        return findings.isEmpty();
    }

    private EsgValidator validator(HibernateConstraintValidatorContext context) {
        if (given != null) {
            return given;
        }
        EsgValidator payload = context.getConstraintValidatorPayload(EsgValidator.class);
        return payload == null ? Standard.VALIDATOR : payload;
    }

    /**
     * The locale is known to the host's interpolator only. It is given the text in every language; its resource bundles
     * ({@code ContributorValidationMessages}) hold nothing but the choice between them.
     */
    private static void violation(Finding finding, HibernateConstraintValidatorContext context) {
        MESSAGES.forEach(
                (language, messages) -> context.addMessageParameter("esg." + language.tag(), messages.render(finding)));
        context.addMessageParameter("esg.rule", finding.rule().value());
        context.addMessageParameter("esg.provision", finding.provision().id());
        context.addMessageParameter("esg.severity", finding.severity().name());
        context.addMessageParameter("esg.location", finding.location().path());
        context.withDynamicPayload(finding);
        PropertyPath.add(
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()),
                finding.location());
    }
}
