package io.github.hkesg.validate.hkex;

import static io.github.hkesg.model.code.Provisions.A_11;
import static io.github.hkesg.model.code.Provisions.D_28_C;
import static io.github.hkesg.model.code.Provisions.KPI_B2_2;
import static io.github.hkesg.model.code.Provisions.KPI_B3_2;

import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.Location;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Quantity;
import io.github.hkesg.validate.Argument;
import io.github.hkesg.validate.Finding;
import io.github.hkesg.validate.RuleOutcome;
import io.github.hkesg.validate.rule.DisclosureRule;
import io.github.hkesg.validate.rule.Rule;
import io.github.hkesg.validate.rule.RuleContext;
import io.github.hkesg.validate.rule.RuleKind;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** The structural constraints that stand on the records, as findings: all of them at once, each at its place. */
final class StructureRules {
    private static final int LONGEST_SHOWN = 80;

    /** Keys of the texts, by the annotation that was violated. */
    private static final Map<Class<? extends Annotation>, String> TEXTS = Map.of(
            PositiveOrZero.class, "structure.constraint.negative",
            Positive.class, "structure.constraint.not-positive",
            NotBlank.class, "structure.constraint.blank",
            Pattern.class, "structure.constraint.form");

    /** Figures that belong to another provision than the first of their record. */
    private static final Map<String, Provision> OTHERS = Map.of(
            "greenhouseGas.scope3", D_28_C,
            "safety.injuries", KPI_B2_2,
            "safety.injuryRate", KPI_B2_2,
            "training.totalHours", KPI_B3_2);

    static final DisclosureRule CONSTRAINTS = Rule.named("structure.constraint")
            .kind(RuleKind.STRUCTURE)
            .cites(A_11)
            .check(StructureRules::violations);

    static final List<DisclosureRule> ALL = List.of(CONSTRAINTS);

    private StructureRules() {}

    /** Started when first used, because it takes longer to start than all rules take to run. */
    private static final class Holder {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new NoText())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Findings have texts of their own; this keeps the expression language out. */
    private static final class NoText implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    private static RuleOutcome violations(RuleContext context) {
        return RuleOutcome.of(Holder.VALIDATOR.validate(context.report()).stream()
                .map(violation -> finding(context, violation))
                .sorted(Finding.ORDER)
                .toList());
    }

    private static Finding finding(RuleContext context, ConstraintViolation<EsgReport> violation) {
        Location location = location(violation.getPropertyPath());
        Class<? extends Annotation> type =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String key = TEXTS.getOrDefault(type, "structure.constraint.other");
        return context.finding(
                key,
                provisionAt(location),
                location,
                Map.of(
                        "value",
                        figureAt(context.report(), location)
                                .map(PrintedFigure::shown)
                                .orElseGet(() -> shown(violation.getInvalidValue()))));
    }

    /** Constraints look at bare numbers; what is shown is the figure with its unit. */
    private static Optional<PrintedFigure> figureAt(EsgReport report, Location location) {
        for (int i = 0; i < report.performance().size(); i++) {
            Location year = Location.of("performance").index(i);
            if (location.isWithin(year)) {
                return FigureWalk.all(report.performance().get(i)).stream()
                        .filter(figure ->
                                location.isWithin(year.field(figure.location().path())))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Argument shown(@Nullable Object value) {
        if (value instanceof Quantity quantity) {
            return Argument.of(quantity);
        }
        if (value instanceof Count count) {
            return Argument.of(count);
        }
        String text = String.valueOf(value);
        return Argument.of(text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…");
    }

    private static Location location(Path path) {
        Location location = Location.REPORT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                location = location.index(node.getIndex());
            } else if (node.getKey() != null) {
                location = location.key(node.getKey().toString());
            }
            // Names in angle brackets are those of container elements, which have an index or a key instead.
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                location = location.field(name);
            }
        }
        return location;
    }

    /** The provision whose figures stand at a place; the reporting principles where no provision is concerned. */
    private static Provision provisionAt(Location location) {
        String path = location.path();
        int year = path.startsWith("performance[") ? path.indexOf("].") : -1;
        if (year < 0) {
            return A_11;
        }
        String below = path.substring(year + 2);
        for (Map.Entry<String, Provision> other : OTHERS.entrySet()) {
            if (Location.of(below).isWithin(Location.of(other.getKey()))) {
                return other.getValue();
            }
        }
        Stream<QuantitativeKpi> kpis = QuantitativeKpi.ALL.stream();
        return kpis.filter(kpi -> Location.of(below).isWithin(Location.of(kpi.path()))
                        || Location.of(below).isWithin(Location.of(component(kpi.path()))))
                .max(Comparator.comparingInt(kpi -> Location.of(below).isWithin(Location.of(kpi.path()))
                        ? kpi.path().length()
                        : 0))
                .map(QuantitativeKpi::provision)
                .orElse(A_11);
    }

    private static String component(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
