package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.power.EffectAssumption;
import org.reversementoring.reporting.study.power.PowerDesign;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedTest;

/**
 * Law: a method that gives the same value with something else discards nothing in silence. Every attribute that it does not name stays, and what
 * it names is either one thing that it replaces, as it says, or a collection that it refuses to replace.
 */
class WithersTest {

    /** Each such method of the public types, and the attributes that it names. Another one must be put here before the test passes. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "PowerDesign.withPeople", Set.of("people"),
            "PowerDesign.withAlpha", Set.of("side", "alpha"),
            "QuestionnaireAdministration.withDomains", Set.of("domains"));

    private static final List<String> ITEMS = List.of("a", "b", "c", "d", "e", "f", "g");

    private static QuestionnaireAdministration questionnaire() {
        return QuestionnaireAdministration.beforeAndAfter("mentors", Instruments.mentorConfidence(), 6, List.of());
    }

    private static PowerDesign design() {
        return PowerDesign.of(PairedTest.SIGNED_RANK, 12, EffectAssumption.of(0, 1, 1));
    }

    private static Stream<Method> withers() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.getPackageName().startsWith("org.reversementoring.reporting.study"))
                        .map(type -> type.reflect())
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getName().matches("with[A-Z].*")
                                && method.getReturnType().isAssignableFrom(method.getDeclaringClass()));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Test
    void everyOneIsKnownHere() {
        assertThat(withers().map(WithersTest::name).distinct().sorted().toList())
                .containsExactlyElementsOf(new TreeSet<>(KNOWN.keySet()));
    }

    /** The attributes of a value: its methods without arguments that its type declares and that hold no rule of their own. */
    private static Map<String, Object> attributes(Object value, Class<?> type) {
        Map<String, Object> found = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean attribute = method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.getReturnType().equals(void.class)
                    && (type.isRecord()
                            ? Arrays.stream(type.getRecordComponents())
                                    .anyMatch(part -> part.getName().equals(method.getName()))
                            : !method.isSynthetic() && !method.getName().matches("name|hashCode|toString"));
            if (attribute) {
                try {
                    found.put(method.getName(), method.invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("an attribute could not be read", e);
                }
            }
        }
        return found;
    }

    private static void changesOnly(String method, Class<?> type, Object before, Object after) {
        Map<String, Object> old = attributes(before, type);
        Map<String, Object> young = attributes(after, type);
        Set<String> named = Objects.requireNonNull(KNOWN.get(method));
        assertThat(old).hasSizeGreaterThan(named.size());
        old.forEach((name, value) -> {
            if (named.contains(name)) {
                assertThat(young.get(name)).as(method + ", " + name).isNotEqualTo(value);
            } else {
                assertThat(young.get(name)).as(method + ", " + name).isEqualTo(value);
            }
        });
    }

    @Test
    void whatIsNotNamedStays() {
        PowerDesign design = design();
        changesOnly("PowerDesign.withPeople", PowerDesign.class, design, design.withPeople(20));
        changesOnly(
                "PowerDesign.withAlpha",
                PowerDesign.class,
                design,
                design.withAlpha(AlternativeHypothesis.RISE, new BigDecimal("0.01")));
        changesOnly(
                "QuestionnaireAdministration.withDomains",
                QuestionnaireAdministration.class,
                questionnaire(),
                questionnaire().withDomains(ITEMS));
    }

    /** What holds several things, or is given once, is refused a second time. */
    @Test
    void whatIsThereIsNotReplacedInSilence() {
        QuestionnaireAdministration with = questionnaire().withDomains(ITEMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with.withDomains(ITEMS))
                .withMessageContaining("has its domains already");
        FeasibilityStudy judged = MadeUpStudy.record().study().judged(MadeUpStudy.rule());
        assertThatIllegalArgumentException().isThrownBy(() -> judged.judged(MadeUpStudy.rule()));
        FeasibilityStudy analysed = MadeUpAnalyses.study();
        assertThatIllegalArgumentException().isThrownBy(() -> analysed.analysed(MadeUpAnalyses.all()));
    }
}
