package io.github.hkesg.model.docs;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.hkesg.model.Disclosure;
import io.github.hkesg.model.EsgReport;
import io.github.hkesg.model.code.Provision;
import io.github.hkesg.model.kpi.Breakdown;
import io.github.hkesg.model.quantity.Arithmetic;
import io.github.hkesg.model.quantity.Count;
import io.github.hkesg.model.quantity.Unit;
import io.github.hkesg.model.quantity.UnitRatio;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a report, generated from the records: their components, which of them may be absent, and what their
 * Javadoc says. It tells the shape of a report, not whether the report is right: a negative headcount has the right shape.
 */
final class ReportSchema {
    private static final String DIGITS = "^[+-]?[0-9]{1," + Arithmetic.MAX_DIGITS + "}(\\.[0-9]{1,"
            + Arithmetic.MAX_DIGITS + "})?([eE][+-]?[0-9]{1,3})?$";

    /** Any code of three letters, because the list of currencies comes from the JDK and changes with it. */
    private static final String MONEY = "(k |10k |m |100m |b )?[A-Z]{3}";

    private static final String SYMBOL = Stream.concat(
                    Unit.all().stream().map(unit -> unit.symbol().replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0")),
                    Stream.of(MONEY))
            .collect(Collectors.joining("|", "(", ")"));

    /** One instance, because the generator tells by identity which provider is asking it for the standard definition. */
    private static final CustomDefinitionProviderV2 DEFINITIONS = ReportSchema::definition;

    private ReportSchema() {}

    static String generate() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        builder.forTypesInGeneral()
                // What no component is leaves them in the order of the record.
                .withPropertySorter(Comparator.comparing(MemberScope::isStatic))
                .withCustomDefinitionProvider(DEFINITIONS)
                .withIdResolver(scope -> scope.getType().isInstanceOf(EsgReport.class) ? "urn:hkesg:esg-report" : null)
                .withDescriptionResolver(scope -> describable(scope.getType().getErasedType())
                        ? SourceDocs.ofType(scope.getType().getErasedType())
                        : null);
        builder.forFields()
                .withRequiredCheck(ReportSchema::isRequired)
                .withNullableCheck(field -> !field.isFakeContainerItemScope() && !isRequired(field))
                .withDescriptionResolver(ReportSchema::description);
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(EsgReport.class);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared()
                        .writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(schema)
                + "\n";
    }

    private static boolean describable(Class<?> type) {
        return (type.isRecord() || type.isEnum()) && type.getName().startsWith("io.github.hkesg.model");
    }

    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : SourceDocs.ofComponents(field.getDeclaringType().getErasedType())
                        .get(field.getName());
    }

    private static boolean isRequired(FieldScope field) {
        Field member = field.getRawMember();
        boolean collection =
                Collection.class.isAssignableFrom(member.getType()) || Map.class.isAssignableFrom(member.getType());
        if (collection) {
            // Those that may be empty are left out then, and say so.
            return !member.isAnnotationPresent(JsonInclude.class);
        }
        return !member.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode node = JsonMapper.shared().createObjectNode();
        if (raw == BigDecimal.class) {
            numberOrDigits(node, "number", DIGITS);
        } else if (raw == Count.class) {
            numberOrDigits(node, "integer", "^[+-]?[0-9]{1,19}$")
                    .put("minimum", Long.MIN_VALUE)
                    .put("maximum", Long.MAX_VALUE);
        } else if (raw == LocalDate.class) {
            node.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (raw == Unit.class) {
            unit(node);
        } else if (raw == UnitRatio.class) {
            node.put("type", "string")
                    .put("pattern", "^" + SYMBOL + "/" + SYMBOL + "$")
                    .put("description", "Two units with a stroke between them, such as tce/person.");
        } else if (raw == Provision.class) {
            provisions(node);
        } else if (raw == Breakdown.class) {
            node.put("type", "object").put("description", "Figure by label; the labels are the report's own.");
            node.set(
                    "additionalProperties",
                    context.createDefinitionReference(
                            type.typeParametersFor(Breakdown.class).get(0)));
        } else if (Map.class.isAssignableFrom(raw)) {
            map(node, type, context);
            return new CustomDefinition(node, true);
        } else if (raw == Disclosure.class) {
            disclosure(node, context);
        } else if (Disclosure.class.isAssignableFrom(raw)) {
            return standard(withStatus(raw, context.createStandardDefinition(type, DEFINITIONS)));
        } else {
            return null;
        }
        return standard(node);
    }

    private static CustomDefinition standard(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    private static ObjectNode numberOrDigits(ObjectNode node, String type, String pattern) {
        ArrayNode either = node.putArray("anyOf");
        ObjectNode number = either.addObject().put("type", type);
        either.addObject().put("type", "string").put("pattern", pattern);
        return number;
    }

    private static void unit(ObjectNode node) {
        ArrayNode either = node.put(
                        "description", "The symbol of a unit; money as HKD, k HKD, 10k CNY, m HKD, 100m CNY or b HKD.")
                .putArray("anyOf");
        ArrayNode symbols = either.addObject().putArray("enum");
        Unit.all().forEach(unit -> symbols.add(unit.symbol()));
        either.addObject().put("type", "string").put("pattern", "^" + MONEY + "$");
    }

    private static void provisions(ObjectNode node) {
        ArrayNode ids =
                node.put("description", "Id of a provision of the Code.").putArray("enum");
        Provision.all().forEach(provision -> ids.add(provision.id()));
    }

    private static void map(ObjectNode node, ResolvedType type, SchemaGenerationContext context) {
        List<ResolvedType> parameters = type.typeParametersFor(Map.class);
        node.put("type", "object");
        if (parameters.get(0).getErasedType() != String.class) {
            node.set("propertyNames", context.createDefinitionReference(parameters.get(0)));
        }
        node.set("additionalProperties", context.createDefinitionReference(parameters.get(1)));
    }

    private static void disclosure(ObjectNode node, SchemaGenerationContext context) {
        node.put("description", SourceDocs.ofType(Disclosure.class));
        ArrayNode cases = node.putArray("oneOf");
        for (Class<?> permitted : Disclosure.class.getPermittedSubclasses()) {
            cases.add(context.createDefinitionReference(context.getTypeContext().resolve(permitted)));
        }
    }

    private static ObjectNode withStatus(Class<?> type, ObjectNode definition) {
        String status = Arrays.stream(Objects.requireNonNull(Disclosure.class.getAnnotation(JsonSubTypes.class))
                        .value())
                .filter(subtype -> subtype.value() == type)
                .findFirst()
                .orElseThrow()
                .name();
        ObjectNode properties = JsonMapper.shared().createObjectNode();
        properties.putObject("status").put("const", status);
        properties.setAll((ObjectNode) definition.get("properties"));
        definition.set("properties", properties);
        definition.putArray("required").add("status");
        definition.put("description", SourceDocs.ofType(type)).put("additionalProperties", false);
        return definition;
    }
}
