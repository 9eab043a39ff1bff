package io.github.hkesg.validate.constraint;

import io.github.hkesg.validate.EsgValidator;
import io.github.hkesg.validate.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The report complies with the ESG Reporting Code: no rule finds anything as severe as the threshold. Every such finding
 * becomes a violation of its own, at the property path of the value and in the words of the locale that the host's message
 * interpolator is asked for (English, Traditional or Simplified Chinese; English for others). Null is valid.
 *
 * <pre>{@code
 * record Submission(@CompliantEsgReport EsgReport report, String submitter) {}
 * }</pre>
 *
 * <p>It works with the host's own {@code ValidatorFactory}, as long as the provider is Hibernate Validator, and needs no
 * expression language. The rules are {@link EsgValidator#hkex()}, unless the factory was given another {@link EsgValidator}
 * as its constraint validator payload.
 *
 * <p>{@link Violations#finding} leads from a violation back to its finding. A message of one's own may have the holes <code>{esg.rule}</code>, <code>{esg.provision}</code>, <code>{esg.severity}</code> and
 * <code>{esg.location}</code> beside the default message.
 *
 * <p>{@code structure.constraint} repeats what {@code @Valid} finds by the constraints on the records; where both are asked
 * for, {@code without = "structure.constraint"} keeps one of them.
 */
@Documented
@Constraint(validatedBy = CompliantEsgReportValidator.class)
@Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CompliantEsgReport.List.class)
public @interface CompliantEsgReport {
    /**
     * Key of the message, or a message of one's own.
     *
     * @return by default the key of the finding's own text
     */
    String message() default "{io.github.hkesg.validate.constraint.CompliantEsgReport.message}";

    /**
     * The groups to which the constraint belongs.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * Payload for the host.
     *
     * @return none unless given
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * The least severe finding that is a violation.
     *
     * @return errors only, unless told otherwise
     */
    Severity threshold() default Severity.ERROR;

    /**
     * Rules whose findings are no violations.
     *
     * @return ids of rules, for example {@code structure.constraint}
     */
    String[] without() default {};

    /** Several of these constraints on one element, for example with a threshold for each group. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return at least one
         */
        CompliantEsgReport[] value();
    }
}
