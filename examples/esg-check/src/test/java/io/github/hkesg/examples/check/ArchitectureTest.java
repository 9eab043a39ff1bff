package io.github.hkesg.examples.check;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house: model ← calc ← validate ← testkit ← examples, and nothing hidden shows through what is public. */
class ArchitectureTest {
    private static final String LIBRARY = "io.github.hkesg..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.hkesg");

    @Test
    void layers_depend_downwards_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("io.github.hkesg.model..")
                .layer("calc")
                .definedBy("io.github.hkesg.calc..")
                .layer("validate")
                .definedBy("io.github.hkesg.validate..")
                .layer("testkit")
                .definedBy("io.github.hkesg.testkit..")
                .layer("examples")
                .definedBy("io.github.hkesg.examples..")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("testkit")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("validate")
                .mayOnlyBeAccessedByLayers("testkit", "examples")
                .whereLayer("calc")
                .mayOnlyBeAccessedByLayers("validate", "testkit", "examples")
                .check(CLASSES);
    }

    @Test
    void within_the_model_the_arrows_point_down_too() {
        noClasses()
                .that(resideInAnyPackage("io.github.hkesg.model.quantity..", "io.github.hkesg.model.text.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.github.hkesg.model",
                        "io.github.hkesg.model.kpi..",
                        "io.github.hkesg.model.code..",
                        "io.github.hkesg.model.json.."))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage("io.github.hkesg.model.kpi.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.github.hkesg.model", "io.github.hkesg.model.code..", "io.github.hkesg.model.json.."))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage("io.github.hkesg.model.code.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.github.hkesg.model", "io.github.hkesg.model.json.."))
                .check(CLASSES);
    }

    @Test
    void internal_packages_are_used_by_their_own_module_only() {
        classes()
                .that(resideInAPackage("io.github.hkesg.model.internal.."))
                .should()
                .onlyBeAccessed()
                .byClassesThat(resideInAPackage("io.github.hkesg.model.."))
                .check(CLASSES);
    }

    @Test
    void rules_are_found_through_their_rule_sets() {
        classes()
                .that(resideInAPackage("io.github.hkesg.validate.hkex"))
                .and()
                .doNotHaveSimpleName("HkexRuleSets")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void public_methods_expose_public_types_only() {
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(
                        "io.github.hkesg.model..",
                        "io.github.hkesg.calc..",
                        "io.github.hkesg.validate..",
                        "io.github.hkesg.testkit.."))
                .and()
                .arePublic()
                .should(exposeOnlyPublicTypes())
                .check(CLASSES);
    }

    @Test
    void the_library_does_not_print_log_or_look_at_the_clock() {
        noClasses()
                .that(resideInAnyPackage(
                        "io.github.hkesg.model..", "io.github.hkesg.calc..", "io.github.hkesg.validate.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.util.prefs.."))
                .check(CLASSES);
    }

    @Test
    void reported_figures_are_never_doubles() {
        noClasses()
                .that(resideInAnyPackage(
                        "io.github.hkesg.model..", "io.github.hkesg.calc..", "io.github.hkesg.validate.."))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Double.class)
                .orShould(haveDoubleFields())
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> haveDoubleFields() {
        return new ArchCondition<>("have fields of type double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> Stream.of("double", "float")
                                .anyMatch(field.getRawType().getName()::equals))
                        .forEach(field -> events.add(SimpleConditionEvent.satisfied(field, field.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> exposeOnlyPublicTypes() {
        return new ArchCondition<>("expose public types only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!isReachable(method.getOwner())) {
                    return;
                }
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.getPackageName().startsWith(LIBRARY.substring(0, LIBRARY.length() - 2)))
                        .filter(type ->
                                !isReachable(type) || type.getPackageName().contains(".internal"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " exposes " + type.getName())));
            }
        };
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true);
    }
}
