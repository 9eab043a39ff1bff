package io.github.hkesg.validate.constraint;

import io.github.hkesg.model.Location;
import io.github.hkesg.model.Location.Step;
import io.github.hkesg.model.Location.StepKind;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a location as a property path. In a property path, index and key belong to the node after the list or map; at the
 * end of a path there is none, and a bean node takes its place.
 */
final class PropertyPath {
    private Function<String, NodeBuilderCustomizableContext> property;
    private Supplier<LeafNodeBuilderCustomizableContext> bean;
    private Runnable end;
    private @Nullable Step container;

    private PropertyPath(ConstraintViolationBuilder builder) {
        property = builder::addPropertyNode;
        bean = builder::addBeanNode;
        end = builder::addConstraintViolation;
    }

    /** Ends a violation at a place. A place that a rule wrote down wrongly is the report as a whole. */
    static void add(ConstraintViolationBuilder builder, Location location) {
        PropertyPath path = new PropertyPath(builder);
        for (Step step : steps(location)) {
            path.add(step);
        }
        path.end();
    }

    private static List<Step> steps(Location location) {
        try {
            return location.steps();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private void add(Step step) {
        if (step.kind() == StepKind.FIELD) {
            field(step.text());
        } else {
            if (container != null) {
                field("<element>");
            }
            container = step;
        }
    }

    private void field(String name) {
        NodeBuilderCustomizableContext node = property.apply(name);
        if (container == null) {
            property = node::addPropertyNode;
            bean = node::addBeanNode;
            end = node::addConstraintViolation;
        } else {
            NodeContextBuilder inside = node.inIterable();
            NodeBuilderDefinedContext defined = isIndex(container)
                    ? inside.atIndex(Integer.valueOf(container.text()))
                    : inside.atKey(container.text());
            property = defined::addPropertyNode;
            bean = defined::addBeanNode;
            end = defined::addConstraintViolation;
            container = null;
        }
    }

    private void end() {
        if (container == null) {
            end.run();
            return;
        }
        LeafNodeContextBuilder inside = bean.get().inIterable();
        if (isIndex(container)) {
            inside.atIndex(Integer.valueOf(container.text())).addConstraintViolation();
        } else {
            inside.atKey(container.text()).addConstraintViolation();
        }
    }

    /** An element beyond what an index can be is shown like a key. */
    private static boolean isIndex(Step step) {
        return step.kind() == StepKind.ELEMENT
                && step.text().length() < 10
                && !step.text().equals("*");
    }
}
