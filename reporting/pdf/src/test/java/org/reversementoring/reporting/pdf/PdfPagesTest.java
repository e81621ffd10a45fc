package org.reversementoring.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.reversementoring.reporting.document.Document;

/** Every page that the tests of this library keep, English and German, set as PDF. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Each page is set once and looked at in three ways.
class PdfPagesTest {

    private final SortedMap<String, String> pages = Pdfs.pages();
    private final Map<String, byte[]> set = new HashMap<>();

    private byte[] pdf(String name) {
        return set.computeIfAbsent(name, page -> Pdfs.RENDERER.set(html(page), true));
    }

    private String html(String name) {
        return Objects.requireNonNull(pages.get(name));
    }

    @Test
    void thePagesAreThoseOfBothLanguagesAndOfStudies() {
        assertThat(pages.keySet())
                .hasSizeGreaterThan(40)
                .anyMatch(name -> name.endsWith("report-en.html"))
                .anyMatch(name -> name.endsWith("report-de.html"))
                .anyMatch(name -> name.endsWith("codebook.html"))
                .anyMatch(name -> name.endsWith("made-up-study.html"));
    }

    @TestFactory
    Stream<DynamicTest> eachIsPdfUa() {
        return pages.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(Pdfs.faults(pdf(name))).isEmpty()));
    }

    /** Law: a PDF says every text of the page in its order, and nothing else but a table's head again on a new sheet. */
    @TestFactory
    Stream<DynamicTest> eachSaysWhatThePageSays() {
        return pages.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String said = Pdfs.letters(pdf(name));
                    List<String> heads = heads(html(name));
                    int at = 0;
                    for (String text : Pdfs.texts(html(name))) {
                        String letters = Pdfs.squeezed(text);
                        if (!said.startsWith(letters, at)) {
                            int again = at;
                            at += heads.stream()
                                    .filter(head -> said.startsWith(head, again))
                                    .findFirst()
                                    .orElse("")
                                    .length();
                        }
                        assertThat(said.startsWith(letters, at))
                                .as("comes next: " + text)
                                .isTrue();
                        at += letters.length();
                    }
                    assertThat(said.substring(at)).isEmpty();
                }));
    }

    /** The head of each table in one string. */
    private static List<String> heads(String html) {
        return Stream.of(html.split("<thead>", -1))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf("</thead>")))
                .map(head -> Pdfs.squeezed(head.replaceAll("<[^>]*>", "")))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> noLetterIsCutOff() {
        return pages.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    assertThat(Pdfs.positions(pdf(name))).hasSizeGreaterThan(100);
                    assertThat(Pdfs.positions(pdf(name)).stream().filter(letter -> !isWithinTheMargins(letter)))
                            .isEmpty();
                }));
    }

    /** The margins of the sheet are 15 mm at its sides, 42.5 points; a blank may stand in one. */
    private static boolean isWithinTheMargins(TextPosition letter) {
        double right = letter.getXDirAdj() + letter.getWidthDirAdj();
        return letter.getUnicode().isBlank()
                || (letter.getXDirAdj() > 42
                        && right < letter.getPageWidth() - 42
                        && letter.getYDirAdj() > 39
                        && letter.getYDirAdj() < letter.getPageHeight() - 15);
    }

    /** Law: the outline has the headings of the page in their order, and each leads to a sheet. */
    @TestFactory
    Stream<DynamicTest> theOutlineIsThatOfTheHeadings() {
        return pages.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    List<String> headings = Pattern.compile("<h[23][^>]*>([^<]*)</h[23]>")
                            .matcher(html(name))
                            .results()
                            .map(heading -> Pdfs.squeezed(text(heading.group(1))))
                            .toList();
                    assertThat(Pdfs.outline(pdf(name))).isNotEmpty().isEqualTo(headings);
                }));
    }

    private static String text(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** What is for one reader is printed as large as the HTML page is: 10.5 points are the size of most letters. */
    @Test
    void aReportIsSetInTheTypeOfItsPage() {
        List<Double> sizes = Pdfs.positions(pdf("pages/report-en.html")).stream()
                .map(letter -> Math.round(10.0 * letter.getFontSizeInPt()) / 10.0)
                .sorted()
                .toList();
        // The size that is read back is in whole points, cut off.
        assertThat(sizes.get(sizes.size() / 2)).isEqualTo(10.0);
    }

    @Test
    void aReportIsTwoSheets() {
        for (String language : new String[] {"en", "de"}) {
            assertThat(Pdfs.sheets(pdf("pages/report-" + language + ".html"))).isEqualTo(2);
        }
    }

    /** Mutants that veraPDF must find, or its silence would prove nothing. */
    @Test
    void aValidatorFindsWhatIsMissing() {
        String page = html("pages/report-en.html");
        assertThat(Pdfs.faults(Pdfs.RENDERER.set(page, false))).as("tags").hasSizeGreaterThan(3);
        byte[] whole = pdf("pages/report-en.html");
        assertThat(Pdfs.faults(Pdfs.changed(whole, catalog -> catalog.setMetadata(null))))
                .as("title")
                .isNotEmpty();
        assertThat(Pdfs.faults(Pdfs.changed(whole, catalog -> catalog.setLanguage(null))))
                .as("language")
                .isNotEmpty();
        assertThat(Pdfs.faults(Pdfs.changed(whole, catalog -> catalog.setViewerPreferences(null))))
                .as("title in the window")
                .isNotEmpty();
        String silent = html("pages/own-marks-nhs-en.html").replaceAll("<(title|desc) id=[^>]*>[^<]*", "<$1>");
        assertThat(Pdfs.faults(Pdfs.RENDERER.set(silent, true)))
                .as("words of a drawing")
                .isNotEmpty();
    }

    @Test
    void aDocumentIsSetFromItsPage() {
        Document document = BlockExamples.all("en");
        assertThat(Pdfs.letters(Pdfs.RENDERER.render(document))).contains(Pdfs.squeezed(document.title()));
    }
}
