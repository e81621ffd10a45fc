package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of citations over planted texts: a house that is right, and one fault at a time. */
class CitationRulesTest {

    private static final String DOCUMENT = "anonymisation/doc/theorems.md";
    private static final String CITING = "anonymisation/src/main/java/x/Window.java";
    private static final String TEST = "anonymisation/src/test/java/x/WindowTest.java";

    private static final Map<String, String> RIGHT = Map.of(
            DOCUMENT,
            "# Theorems\n\n### T3: Trimmed release\n\n**Statement.** A.\n\nTested by: `WindowTest`\n",
            CITING,
            "/** Safe (T3). */ class Window<T13> {}",
            TEST,
            "class WindowTest { // T3\n }");

    private static List<String> faultsWith(String file, String text) {
        Map<String, String> files = new HashMap<>(RIGHT);
        files.put(file, text);
        return new CitationRules(files).faults();
    }

    @Test
    void aHouseThatIsRightHasNoFault() {
        assertThat(new CitationRules(RIGHT).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "core/src/main/java/x/A.java | /** As T13 says. */ | T13",
                "core/src/main/java/x/A.java | // (L99, T3) | L99",
                "core/src/main/java/x/A.java | enum A { B(\"T3, W123\") } | W123",
                "core/src/main/java/x/A.java | /** T3 to T4. */ | T4",
                "anonymisation/src/main/java/x/A.java | /** T2–T3 */ | T2",
                "anonymisation/src/test/java/x/A.java | // T0 | T0",
                "core/src/main/java/x/A.java | // GT | GT",
                "core/src/main/resources/x/labels.properties | a = by G7 | G7",
                "README.md | see I19 | I19",
                "anonymisation/doc/theorems.md | by T5 | T5"
            })
    void aCitationWithoutAStatementIsFound(String file, String text, String number) {
        String planted = file.equals(DOCUMENT) ? RIGHT.get(DOCUMENT) + "\n" + text + "\n" : text;
        assertThat(faultsWith(file, planted))
                .containsExactly(number + " is stated nowhere, and cited in [" + file + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A<T13> { T13 a; <T14> void b() {} char c = 'T'; }",
                "/** @param <T13> a type */",
                "/** {@link Point#T15}, Point.T16, 2026-W47, G_c, XT17, T18x and T_19. */",
                "/** Before T0, after T1 and at the end T2. */",
                "/** From T0 to T2. */",
                "// marks of doctors: F1, F2",
                "class A { int a = audit(guarantees, 462); }"
            })
    void whatIsNoCitationIsNotFound(String text) {
        assertThat(faultsWith("core/src/main/java/x/A.java", text)).isEmpty();
    }

    @Test
    void aWeekIsNoAttackInTablesOfPeople() {
        assertThat(faultsWith("anonymisation/microdata/src/test/java/x/A.java", "String a = \"W47\";"))
                .isEmpty();
        assertThat(faultsWith("anonymisation/src/test/java/x/A.java", "String a = \"W47\";"))
                .hasSize(1);
    }

    @Test
    void aStatementThatNamesNoTestIsFound() {
        assertThat(faultsWith(DOCUMENT, "### T3: Trimmed\n\nA.\n"))
                .containsExactly("T3 names no test, in anonymisation/doc/theorems.md");
    }

    @Test
    void aRenamedTestIsFoundAndComesFirst() {
        assertThat(faultsWith(DOCUMENT, "### T3: Trimmed\n\nBy T4.\n\nTested by: `WindowTest`, `GoneTest`\n"))
                .containsExactly(
                        "GoneTest is no test any more; renamed? Named under T3 in anonymisation/doc/theorems.md",
                        "T4 is stated nowhere, and cited in [anonymisation/doc/theorems.md]");
        assertThat(faultsWith(TEST, "class OtherTest { // T3\n }"))
                .containsExactly(
                        "WindowTest is no test any more; renamed? Named under T3 in anonymisation/doc/theorems.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// T30", "// T1 to T12", "// T3 to T12", "// t3_holds", "int T3 = 1;"})
    void aTestThatDoesNotCiteWhatItIsNamedForIsFound(String body) {
        assertThat(faultsWith(TEST, "class WindowTest {\n" + body + "\n}"))
                .contains("WindowTest does not cite T3, in anonymisation/doc/theorems.md");
    }

    @Test
    void aClassThatIsNotATestIsNoTest() {
        assertThat(faultsWith(DOCUMENT, "### T3: Trimmed\n\nA.\n\nTested by: `Window`\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Window is no test any more");
    }

    @Test
    void theLawsOfATestkitAreTests() {
        Map<String, String> files = new HashMap<>(RIGHT);
        files.put("anonymisation/testkit/src/main/java/x/Laws.java", "/** T3. */ interface Laws {}");
        files.put(DOCUMENT, "### T3: Trimmed\n\nA.\n\nTested by: `Laws`\n");
        assertThat(new CitationRules(files).faults()).isEmpty();
    }

    @Test
    void whatTheHostHoldsNeedsNoTestAndHasNone() {
        assertThat(faultsWith(DOCUMENT, "### T3: Trimmed\n\nA.\n\nHeld by: the host.\n"))
                .isEmpty();
        assertThat(faultsWith(DOCUMENT, "### T3: Trimmed\n\nA.\n\nHeld by: the host.\n\nTested by: `WindowTest`\n"))
                .containsExactly("T3 is left to hosts, and yet tested, in anonymisation/doc/theorems.md");
        assertThat(faultsWith(DOCUMENT, "### T3: Trimmed\n\nA.\n\nHeld by: the library, in part.\n"))
                .containsExactly("T3 names no test, in anonymisation/doc/theorems.md");
    }

    @Test
    void theLineOfTheNextStatementIsNotThatOfThisOne() {
        assertThat(faultsWith(DOCUMENT, "### T4: First\n\nA.\n\n### T3: Trimmed\n\nB.\n\nTested by: `WindowTest`\n"))
                .containsExactly("T4 names no test, in anonymisation/doc/theorems.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// guarantees 7.1",
                "/** Guarantees section 6 (T3). */",
                "// guarantees, section 1",
                "// domain.md A.5"
            })
    void aSectionThatNoDocumentHasIsFound(String text) {
        assertThat(faultsWith(CITING, text)).containsExactly(CITING + " cites a section that no document has");
    }

    @Test
    void aNumberIsStatedOnce() {
        assertThat(faultsWith("core/doc/more.md", RIGHT.getOrDefault(DOCUMENT, "")))
                .containsExactly("T3 is stated twice, the second time in core/doc/more.md");
    }
}
