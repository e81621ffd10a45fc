package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.reversementoring.core.CodecOnly;

/**
 * What no module can see alone: rules across modules. It stands in this example because it is the first place that sees every
 * module.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Reading the classes takes longer than judging them.
class WholeHouseTest {

    private static final String ROOT = "org.reversementoring";

    private static final Set<String> PERSONAL = Set.of(
            ROOT + ".core.MentorId",
            ROOT + ".core.MenteeId",
            ROOT + ".core.PairingCode",
            ROOT + ".core.interview.Interview",
            ROOT + ".core.collation.Collation",
            ROOT + ".core.panel.MentorPanel");

    private final HouseRules rules = new HouseRules(ROOT);
    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("architecture"))
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        return rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }

    @Test
    void theWayHasEveryPackageAndNoOther() {
        Set<String> packages = house.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).containsExactlyInAnyOrderElementsOf(rules.flow());
    }

    /** The codec refuses for core, and marks what other modules hold of people: a mapper of the host must not print it. */
    @Test
    void whatHoldsAPersonIsForTheCodecOnly() {
        Set<String> holders = house.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                        .anyMatch(each -> PERSONAL.contains(each.getName())))
                .filter(type -> !type.isAssignableTo(CodecOnly.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(holders).isEmpty();
    }

    @Test
    void onePublicNameHasOneMeaning() {
        Map<String, Set<String>> packages = new TreeMap<>();
        house.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> packages.computeIfAbsent(type.getSimpleName(), unseen -> new TreeSet<>())
                        .add(type.getPackageName()));
        packages.values().removeIf(found -> found.size() < 2);
        assertThat(packages).isEmpty();
    }
}
