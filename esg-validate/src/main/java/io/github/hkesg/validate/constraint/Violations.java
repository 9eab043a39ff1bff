package io.github.hkesg.validate.constraint;

import io.github.hkesg.validate.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** The way back from a violation to the finding that it is. */
public final class Violations {
    private Violations() {}

    /**
     * The finding behind a violation, for whoever wants its rule, provision, figures or text in another language.
     *
     * @param violation any violation of a Hibernate Validator
     * @return the finding, or empty if the violation is not of {@link CompliantEsgReport}
     * @throws jakarta.validation.ValidationException if the violation is of another provider
     */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(hibernate.getDynamicPayload(Finding.class));
    }
}
