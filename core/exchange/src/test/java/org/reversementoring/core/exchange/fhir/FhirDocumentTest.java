package org.reversementoring.core.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;

class FhirDocumentTest {

    static final FeedbackReport REPORT = FeedbackReport.builder()
            .id(ReportId.of("report-1"))
            .guide(GuideId.of("seven-domains"))
            .guideVersion("1.0")
            .language("en-GB")
            .method(new Method.ByConsent("conversation", 3))
            .addFindings(
                    new ReportedFinding(TopicId.of("strengths"), FindingKind.STRENGTH, "Thanks people after a shift"))
            .build();

    private static final String CODE = REPORT.digest().replaceAll("^(.{4})(.{4})(.{4}).*", "$1-$2-$3");

    static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>Report</title></head>\n<body>\n"
                + "<p>Check code: <code>" + CODE + "</code></p>\n" + body + "\n</body>\n</html>\n";
    }

    @Test
    void aReportIsADocumentWithoutPersons() {
        String html = page("<p>Thanks people after a shift · Ünï</p>");
        assertThat(FhirDocument.of(REPORT, html).json(FhirVersion.R4)).isEqualTo("""
                        {
                          "resourceType" : "DocumentReference",
                          "language" : "en-GB",
                          "status" : "current",
                          "docStatus" : "final",
                          "type" : {
                            "text" : "Feedback report"
                          },
                          "content" : [
                            {
                              "attachment" : {
                                "contentType" : "text/html; charset=utf-8",
                                "language" : "en-GB",
                                "data" : "%s",
                                "size" : %d,
                                "hash" : "%s",
                                "title" : "Reverse mentoring report"
                              }
                            }
                          ]
                        }
                        """.formatted(
                        Base64.getEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)),
                        html.getBytes(StandardCharsets.UTF_8).length,
                        sha1(html)));
    }

    private static String sha1(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(java.security.MessageDigest.getInstance("SHA-1")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theHostAddsOnPurpose() {
        String json = FhirDocument.of(REPORT, page(""), Translation.of(Locale.GERMAN))
                .about("Practitioner/7")
                .created(YearMonth.of(2026, 11))
                .json(FhirVersion.R5);
        assertThat(json)
                .contains("\"reference\" : \"Practitioner/7\"")
                .contains("\"creation\" : \"2026-11\"")
                .contains("\"size\" : \"" + page("").length() + "\"")
                .contains("\"title\" : \"Bericht aus dem Reverse Mentoring\"")
                .contains("\"text\" : \"Feedback-Bericht\"");
        assertThat(FhirDocument.of(REPORT, page("")).titled("For you").json(FhirVersion.R4))
                .contains("\"title\" : \"For you\"");
    }

    /** No element that leads to a person or a day is in a document, whatever the host adds. */
    @Test
    void nothingLeadsToAPerson() {
        FhirDocument document = FhirDocument.of(REPORT, page(""))
                .about("https://fhir.example.org/r4/Practitioner/7")
                .created(YearMonth.of(2026, 11));
        for (FhirVersion version : FhirVersion.values()) {
            for (String element : List.of(
                    "author",
                    "authenticator",
                    "attester",
                    "custodian",
                    "identifier",
                    "masterIdentifier",
                    "date",
                    "context",
                    "meta",
                    "id")) {
                assertThat(document.json(version)).doesNotContain("\"" + element + "\"");
            }
        }
        assertThat(document.toString()).matches("FhirDocument\\[[0-9]+ bytes, \\*\\*\\*]");
    }

    @Test
    void aSubjectIsAPractitionerOrPatient() {
        for (String reference : List.of(
                "Group/7",
                "Practitioner",
                "Practitioner/",
                "practitioner/7",
                "Practitioner/7/_history/1",
                "Ann Smith",
                "",
                "#p1",
                "Device/7",
                "PractitionerRole/7",
                "javascript:Practitioner/7",
                "https://x.org/Practitioner/7?name=ann")) {
            assertThatThrownBy(() -> FhirDocument.of(REPORT, page("")).about(reference))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("subject: must be a reference to a Practitioner or Patient");
        }
    }

    /** A page of one mentee in the record of another would be the worst mistake. */
    @Test
    void thePageIsTheOneOfTheReport() {
        assertThatThrownBy(() -> FhirDocument.of(REPORT, page("").replace(CODE, "0000-0000-0000")))
                .hasMessage("page: must show the check code of the report, but shows another or none");
    }

    @Test
    void aTitleIsOneLine() {
        for (String title : List.of("", " ", "a\nb", "a\u0000")) {
            assertThatThrownBy(() -> FhirDocument.of(REPORT, page("")).titled(title))
                    .hasMessage("title: must be one line that is not blank");
        }
    }

    /** The reports that the library renders are fine, with their drawings. */
    @Test
    void thePagesOfTheLibraryHoldAllTheyNeed() throws IOException {
        Path golden = Path.of("..", "..", "examples", "quickstart", "src", "test", "resources", "golden");
        try (Stream<Path> pages = Files.list(golden)) {
            List<Path> reports = pages.filter(
                            page -> page.getFileName().toString().matches("report-.*html"))
                    .toList();
            assertThat(reports).hasSize(5);
            for (Path page : reports) {
                assertThat(SelfContainedPage.language(Files.readString(page))).isEqualTo("en-GB");
            }
        }
        // The certificate checks itself with a script.
        String certificate = Files.readString(golden.resolve("certificate.html"));
        assertThatThrownBy(() -> SelfContainedPage.language(certificate)).hasMessageStartingWith("page, line 6: ");
    }

    private static String message(String html) {
        return String.valueOf(catchThrowableOfType(IllegalArgumentException.class, () -> FhirDocument.of(REPORT, html))
                .getMessage());
    }

    @Test
    void plainPagesOfAHostAreFine() {
        for (String body : List.of(
                "<a href=\"#top\">up</a>",
                "<a href=\"https://example.org/help\">help</a>",
                "<img src=\"data:image/png;base64,AAAA\" alt=\"a prescription, src(x)\">",
                "<style>p > b { color: red; background: url( 'data:image/png;base64,AAAA'); content: \"\\2014\"; }</style>",
                "<p style=\"color: #123\" data-label=\"url(x)\" hidden>a > b</p>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\" fill=\"red\"/></svg>")) {
            assertThatCode(() -> SelfContainedPage.language(page(body)))
                    .as(body)
                    .doesNotThrowAnyException();
        }
    }

    /** What runs, loads or sends, in writings that browsers take. */
    @Test
    void whatRunsOrLoadsIsRefused() {
        for (String body : List.of(
                "<script>1</script>",
                "<SCRIPT>1</SCRIPT>",
                "<script src=//x.org></script>",
                "<svg><script>1</script></svg>",
                "<svg><style><img src=x onerror=1></style></svg>",
                "<svg><use href=\"https://x.org/a.svg#b\"/></svg>",
                "<svg><image href=\"https://x.org/a.png\"/></svg>",
                "<svg><rect fill=\"url(https://x.org/a)\"/></svg>",
                "<svg><foreignObject></foreignObject></svg>",
                "<svg><a xlink:href=\"javascript:1\">x</a></svg>",
                "<p onclick=\"1\">x</p>",
                "<p ONCLICK=\"1\">x</p>",
                "<p\fonclick=\"1\">x</p>",
                "<p/onclick=\"1\">x</p>",
                "<img src=\"https://x.org/a.png\" alt=\"\">",
                "<img src=\"a.png\" alt=\"\">",
                "<img src=\"data:image/svg+xml;base64,AAAA\" alt=\"\">",
                "<img srcset=\"https://x.org/a.png 2x\" alt=\"\">",
                "<img src='https://x.org/a.png'>",
                "<img src=x>",
                "<body background=\"https://x.org/a.png\">",
                "<iframe src=\"https://x.org\"></iframe>",
                "<iframe srcdoc=\"x\"></iframe>",
                "<object data=\"https://x.org\"></object>",
                "<embed src=\"https://x.org\">",
                "<video poster=\"https://x.org/a.png\"></video>",
                "<audio src=\"https://x.org/a.mp3\"></audio>",
                "<link rel=\"stylesheet\" href=\"https://x.org/a.css\">",
                "<base href=\"https://x.org\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://x.org\">",
                "<meta charset=\"utf-7\">",
                "<form action=\"https://x.org\"><input name=\"a\"></form>",
                "<button formaction=\"https://x.org\">x</button>",
                "<a href=\"javascript:1\">x</a>",
                "<a href=\"java&#115;cript:1\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<a href=\"#x\" ping=\"https://x.org\">x</a>",
                "<style>@import 'x.css';</style>",
                "<style>p { background: url(https://x.org/a.png); }</style>",
                "<style>p { background: u\\72l(https://x.org/a.png); }</style>",
                "<style>p { background: \\75 rl(x.png); }</style>",
                "<style>p { background: image-set('a.png' 1x); }</style>",
                "<style>p { background: url('data:image/svg+xml,x'), url(x.png); }</style>",
                "<style>p { color: red; }</style  ><script>1</script>",
                "<p style=\"background:url(x.png)\">x</p>",
                "<p style=\"background:&#117;rl(x.png)\">x</p>",
                "<p style=\"width:expression(1)\">x</p>",
                "<!-- x --><script>1</script>",
                "<!--><img src=x onerror=1>-->",
                "<?php 1 ?>",
                "<![CDATA[x]]>",
                "<template><p>x</p></template>",
                "<noscript><p>x</p></noscript>",
                "<math><mi>x</mi></math>",
                "<p title=\"a\" title=\">\"<b>x</p>",
                "<p <b>x</p>",
                "<p class=\"a")) {
            assertThat(message(page(body)))
                    .as(body)
                    .matches("page, line 6: must have [^\"]*")
                    .doesNotContain("x.org");
        }
        for (String html : List.of(
                "",
                "<p>x</p>",
                "\n" + page(""),
                page("").replace(" lang=\"en-GB\"", ""),
                page("").replace("<!DOCTYPE html>", ""))) {
            assertThatThrownBy(() -> FhirDocument.of(REPORT, html))
                    .hasMessageStartingWith("page: must be a whole page");
        }
    }
}
