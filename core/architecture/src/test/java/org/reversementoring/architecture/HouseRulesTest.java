package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule catches the class that was written to break it. */
class HouseRulesTest {

    private static final String OFFENDERS = "org.reversementoring.architecture.offenders";

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsOffender() {
        Map<String, String> offenders = Map.ofEntries(
                Map.entry("no step knows a later step", "core.guide.LooksForward"),
                Map.entry("packages have no cycles", "core.guide.LooksForward"),
                Map.entry("raw answers stop at the release gate", "reporting.render.ReadsRawAnswers"),
                Map.entry("a report reaches no person", "core.report.KnowsAPerson"),
                Map.entry("only the codec drives Jackson", "core.report.DrivesJackson"),
                Map.entry("state is final", "core.report.HasState"),
                Map.entry("nothing has setters", "core.report.HasState"),
                Map.entry("signatures carry no checked exceptions", "core.report.ThrowsChecked"),
                Map.entry("core is silent", "core.report.Logs"),
                Map.entry("results depend only on arguments", "core.report.ReadsTheClock"),
                Map.entry("no network, threads or reflection", "core.report.StartsAThread"),
                Map.entry("no dumping grounds", "core.report.StringHelper"),
                Map.entry("no standard streams", "core.report.Prints"),
                Map.entry("no generic exceptions", "core.report.ThrowsGeneric"),
                Map.entry("every package is null-marked", "core.unmarked.Unmarked"));
        HouseRules offended = new HouseRules(OFFENDERS);
        Set<String> names = new HashSet<>(offended.all().keySet());
        assertThat(offenders.keySet()).isEqualTo(names);
        JavaClasses broken = new ClassFileImporter().importPackages(OFFENDERS);
        return offended.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue()
                                        .evaluate(broken)
                                        .getFailureReport()
                                        .getDetails())
                                .anyMatch(detail -> detail.contains(offenders.get(rule.getKey())))));
    }

    @Test
    void fiveClassesInACircleAreAKnotAndFourAreNone() {
        JavaClasses circle = new ClassFileImporter().importPackages(OFFENDERS + ".core.knot");
        assertThat(Knots.largerThan(4, circle))
                .singleElement()
                .satisfies(knot ->
                        assertThat(knot).hasSize(5).allMatch(name -> name.startsWith(OFFENDERS + ".core.knot.")));
        assertThat(Knots.largerThan(5, circle)).isEmpty();
        assertThat(Knots.sizes(circle)).containsExactly(Map.entry(OFFENDERS + ".core.knot", 6));
    }

    @Test
    void aReaderOfForeignJsonMayUseTokensAndNoMapper() {
        JavaClasses broken = new ClassFileImporter().importPackages(OFFENDERS);
        ArchRule codec = Objects.requireNonNull(new HouseRules(OFFENDERS).all().get("only the codec drives Jackson"));
        assertThat(codec.evaluate(broken).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("BindsForeignJson"))
                .noneMatch(detail -> detail.contains("ReadsTokens"));
    }

    @Test
    void stateOfAnEngineMayChangeIfNobodyElseCanChangeIt() {
        JavaClasses broken = new ClassFileImporter().importPackages(OFFENDERS);
        ArchRule stateIsFinal =
                Objects.requireNonNull(new HouseRules(OFFENDERS).all().get("state is final"));
        assertThat(stateIsFinal.evaluate(broken).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("HasState"))
                .anyMatch(detail -> detail.contains("HasOpenState"))
                .noneMatch(detail -> detail.contains("CountsInside"));
    }
}
