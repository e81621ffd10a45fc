package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;

/** Law: a sheet takes only what its reader may see, and shows no more of it than it is for. */
class SheetReadersTest {

    private static final Path CODE = Path.of("src/main/java/org/reversementoring/reporting/page/sheet");

    /** Each sheet, and of whose view it is made; that of the others is made of what is settled before anybody answers. */
    private static final Map<String, Set<String>> VIEWS = Map.of(
            "AppointmentSheet",
            Set.of("ForMentee"),
            "AppraisalText",
            Set.of("ForMentee"),
            "CheckSheet",
            Set.of("ForMentor"),
            "ConversationGuide",
            Set.of("ForNominatedMentor"),
            "KindLetter",
            Set.of("ForMentee", "ForMentor", "ForProgrammeLead", "ForCustodian"),
            "ProgrammePage",
            Set.of("ForProgrammeLead"));

    /** What may be known to everybody, and the types of single values. */
    private static final Set<String> PUBLIC_FACTS = Set.of(
            "Agenda",
            "Certificate",
            "CyclePolicy",
            "GoalFigures",
            "InterviewGuide",
            "LearningFigures",
            "List",
            "Method",
            "ParticipationCertificate",
            "PooledThemes",
            "Presentation",
            "SilenceRule",
            "Vocabulary",
            "boolean",
            "int");

    /** No sheets: the last two choose among those that one person gets, and {@link CycleDocumentsTest} holds their law. */
    private static final Set<String> OF_MANY = Set.of("package-info", "CycleDocument", "CycleDocuments");

    private static List<Class<?>> sheets() throws IOException {
        try (Stream<Path> files = Files.list(CODE)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !OF_MANY.contains(name))
                    .sorted()
                    .<Class<?>>map(SheetReadersTest::type)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(SheetReadersTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A type and what it is a list of. */
    private static Stream<Class<?>> types(Type type) {
        return type instanceof ParameterizedType many
                ? Stream.concat(
                        types(many.getRawType()),
                        Arrays.stream(many.getActualTypeArguments()).flatMap(SheetReadersTest::types))
                : Stream.of((Class<?>) type);
    }

    @Test
    void aSheetTakesNoOtherViewThanThatOfItsReader() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Class<?> sheet : sheets()) {
            List<Method> ways = Arrays.stream(sheet.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .toList();
            assertThat(ways).as(sheet.getSimpleName()).isNotEmpty().allSatisfy(way -> {
                assertThat(way.getReturnType()).isEqualTo(Document.class);
                assertThat(Arrays.stream(way.getParameterTypes())
                                .filter(CycleView.class::isAssignableFrom)
                                .count())
                        .as("views at once")
                        .isLessThanOrEqualTo(1);
            });
            Set<String> taken = ways.stream()
                    .flatMap(way -> Arrays.stream(way.getGenericParameterTypes()))
                    .flatMap(SheetReadersTest::types)
                    .map(Class::getSimpleName)
                    .collect(Collectors.toCollection(TreeSet::new));
            taken.removeAll(PUBLIC_FACTS);
            if (!taken.isEmpty()) {
                found.put(sheet.getSimpleName(), taken);
            }
        }
        assertThat(found).isEqualTo(VIEWS);
    }

    /** Roster, identifiers, reports' names, what somebody else wrote: each begins with the mark. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noSheetShowsWhatItIsNotFor(String language) {
        SheetExamples.all(language).forEach((name, sheet) -> {
            assertThat(Renderers.html().render(sheet)).as(name).doesNotContain(SheetExamples.MARK);
            assertThat(Renderers.markdown().render(sheet)).as(name).doesNotContain(SheetExamples.MARK);
        });
    }

    /** Nobody is anonymous without saying against whom. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noSheetSaysAnonymous(String language) {
        SheetExamples.all(language)
                .forEach((name, sheet) ->
                        assertThat(Renderers.markdown().render(sheet)).as(name).doesNotContainIgnoringCase("anonym"));
    }
}
