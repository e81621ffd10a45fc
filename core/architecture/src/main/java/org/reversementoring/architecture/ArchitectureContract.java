package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Architecture of one module, tested in the module itself. A module extends this class and adds nothing.
 *
 * <p>The module's packages must all be steps of the way; a package that {@link HouseRules#flow()} does not list fails. What it
 * exports and what it needs at run time are pinned in {@code src/test/resources/module.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Reading the classes takes longer than judging them.
public abstract class ArchitectureContract {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path PINNED = Path.of("src", "test", "resources", "module.txt");
    private static final Path DEPENDENCIES = Path.of("target", "runtime-dependencies.txt");

    private final HouseRules rules = new HouseRules("org.reversementoring");
    private final JavaClasses module = new ClassFileImporter().importPath(CLASSES);

    /** For the module's own test. */
    protected ArchitectureContract() {}

    @TestFactory
    final Stream<DynamicTest> theModuleKeepsEveryRule() {
        return rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(module)));
    }

    @Test
    final void everyPackageIsAStepOfTheWay() {
        assertThat(packages()).isNotEmpty().allMatch(rules.flow()::contains, "is a step of the way");
    }

    @Test
    final void noPackageIsAHall() {
        assertThat(Knots.sizes(module))
                .allSatisfy((name, types) -> assertThat(types).as(name).isBetween(1, HouseRules.MOST_TYPES));
    }

    @Test
    final void noKnotIsLargerThanFourClasses() {
        assertThat(Knots.largerThan(4, module)).isSubsetOf(HouseRules.KNOTS_THAT_ARE_ONE_THING);
    }

    /** What other modules may see, and which jars come along: both are promises, so a change of either is read by a person. */
    @Test
    final void exportsAndRuntimeDependenciesAreThosePinned() throws IOException {
        List<String> exports = exports().stream().map(name -> "exports " + name).toList();
        List<String> needs = needs().stream().map(name -> "needs " + name).toList();
        List<String> found = Stream.concat(exports.stream(), needs.stream()).toList();
        if (Boolean.getBoolean("golden.write")) {
            Files.write(PINNED, found);
        }
        assertThat(found).isEqualTo(Files.readAllLines(PINNED));
    }

    @Test
    final void licenceAndNoticeTravelWithTheJar() {
        assertThat(CLASSES.resolve("META-INF").resolve("LICENSE")).isNotEmptyFile();
        assertThat(CLASSES.resolve("META-INF").resolve("NOTICE")).isNotEmptyFile();
    }

    /** A module and a bundle are two ways to the same door. */
    @Test
    final void theBundleExportsWhatTheModuleExports() throws IOException {
        try (InputStream file = Files.newInputStream(CLASSES.resolve("META-INF").resolve("MANIFEST.MF"))) {
            String header = new Manifest(file).getMainAttributes().getValue("Export-Package");
            Set<String> bundle = Pattern.compile("\"[^\"]*\"")
                    .matcher(header)
                    .replaceAll("")
                    .transform(plain -> Stream.of(plain.split(",", -1)))
                    .map(each -> each.split(";", -1)[0])
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(bundle).isEqualTo(exports());
        }
    }

    /** An exported package that is not there, or that has no public type, would be an empty promise. */
    @Test
    final void everyExportedPackageHasAPublicType() throws IOException {
        Set<String> open = module.stream()
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(open).containsAll(exports());
    }

    /** A method that shows a hidden type cannot be called by whom it is meant for, or shows what was meant to be hidden. */
    @Test
    final void noExportedSignatureShowsAHiddenType() throws IOException {
        Set<String> exported = exports();
        Set<String> hidden = new TreeSet<>(packages());
        hidden.removeAll(exported);
        assertThat(Signatures.shown(module, exported, hidden)).isSubsetOf(HouseRules.SHOWN_TO_NEIGHBOURS);
    }

    private Set<String> packages() {
        return module.stream()
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> exports() throws IOException {
        try (InputStream file = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(file).exports().stream()
                    .filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** As the build resolved them: group, artifact, and for what is not ours no version, because a host's bill of materials sets it. */
    private static Set<String> needs() throws IOException {
        try (Stream<String> lines = Files.lines(DEPENDENCIES)) {
            return lines.map(String::strip)
                    .filter(line -> line.matches("[\\w.-]+:[\\w.-]+:jar:.*"))
                    .map(line -> line.split(":", -1)[0] + ":" + line.split(":", -1)[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
