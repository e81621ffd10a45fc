package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Law: no sentence that people read lives in code, so that a language is files and nothing else. This is the one place that says what stays
 * in code, in English: what developers read, which is a message of an exception, of a reason or an objection, a rule of a check ("… must
 * …"), and {@code toString}. Everything else of three words or more is a sentence, wherever it stands, unless its file is named below with
 * the reason. Pages of studies have a test of their own.
 */
class NoSentenceInCodeTest {

    private static final List<String> MODULES = List.of(
            "../core",
            "../core/csv",
            "../core/exchange",
            "../anonymisation",
            "../anonymisation/jdbc",
            "../anonymisation/microdata",
            "../anonymisation/table",
            ".",
            "pdf");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern MESSAGE = Pattern.compile(
            "(?s)(\\bthrow |new AssertionError\\(|new \\w*(Exception|Error)\\(|\\bnew (\\w+\\.)*(Reason|Objection)\\("
                    + "|requireNonNull\\(|Files\\.of\\(|\\bLOG\\.\\w+\\(|String toString\\(\\)).*?;");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}{2,}( \\p{L}{2,}){2,}");
    private static final Pattern RULE = Pattern.compile("\\bmust\\b");

    private static final String SUBJECT = "a value's name in messages of exceptions";
    private static final String PART = "part of a message of an exception";
    private static final String CITATION = "authors and years, which no language changes";
    private static final String DEVELOPER = "a message for developers; people read the file of sentences beside it";
    private static final String FORMAT = "a description inside a file format, which is in English";
    private static final String COLUMN = "names of columns in a tool's file, which the tool fixes";
    private static final String SQL = "statements of SQL, and what failed as part of a message of an exception";
    private static final String RULE_OF_GUIDES =
            "a rule of the lint of guides, named by a code; nobody but authors of a guide reads it";
    private static final String NOT_WORDS = "style sheets and forms of words, which say nothing to anybody";
    private static final String OWED = "OWED: people read it, and it is in English alone";

    private static final Map<String, String> EXEMPT = exempt();

    private static Map<String, String> exempt() {
        Map<String, String> exempt = new LinkedHashMap<>();
        for (String file : List.of(
                "core/programme/ThemeCodebook",
                "core/programme/pair/PairView",
                "anonymisation/planning/StudyDesign",
                "anonymisation/release/AttachmentRecord",
                "anonymisation/simulation/AnswerHabits",
                "anonymisation/simulation/DropOut",
                "anonymisation/simulation/ProgrammeModel",
                "anonymisation/simulation/TrueShift",
                "anonymisation/microdata/MicrodataPolicy",
                "anonymisation/microdata/writing/CategoryList")) {
            exempt.put(file, SUBJECT);
        }
        for (String file : List.of(
                "core/Identities",
                "core/json/Envelope",
                "core/json/Faults",
                "core/json/Shape",
                "core/programme/PairScheme",
                "core/programme/pair/PairPlan",
                "core/programme/pair/PairRefusedException",
                "core/cycle/ForbiddenTransitionException",
                "core/cycle/view/CycleAccess",
                "core/interview/BallotCheck",
                "core/csv/CsvTable",
                "core/exchange/answers/AnswerCells",
                "core/exchange/answers/DeclaredColumns",
                "core/exchange/answers/RowCollector",
                "core/exchange/redcap/RedcapDictionary",
                "core/exchange/sheet/TextBeginning",
                "core/exchange/sheet/XlsxPlaces",
                "core/exchange/fhir/BundlePages",
                "core/exchange/sheet/XlsxParts",
                "anonymisation/reconstruction/solver/WorldSearch",
                "anonymisation/microdata/table/DistinctRowsExceededException",
                "anonymisation/multisource/RuleAudit",
                "reporting/page/sheet/KindLetter")) {
            exempt.put(file, PART);
        }
        for (String file : List.of(
                "anonymisation/microdata/model/BetaLikeness",
                "anonymisation/microdata/model/KAnonymity",
                "anonymisation/microdata/model/KmAnonymity",
                "anonymisation/microdata/model/LDiversity",
                "anonymisation/microdata/model/TCloseness")) {
            exempt.put(file, CITATION);
        }
        for (String file : List.of(
                "anonymisation/ledger/Conflict",
                "anonymisation/release/CertificateCheck",
                "anonymisation/microdata/DeclaredText")) {
            exempt.put(file, DEVELOPER);
        }
        exempt.put("core/json/view/ViewSchema", FORMAT);
        for (String file : List.of(
                "core/exchange/limesurvey/SystemColumns",
                "core/exchange/redcap/DictionaryColumn",
                "core/exchange/redcap/RecordColumns")) {
            exempt.put(file, COLUMN);
        }
        for (String file : List.of(
                "anonymisation/jdbc/JdbcBallotBox",
                "anonymisation/jdbc/JdbcCycleStore",
                "anonymisation/jdbc/JdbcRawStore",
                "anonymisation/jdbc/JdbcReleaseLedgerStore",
                "anonymisation/jdbc/StateRow",
                "anonymisation/jdbc/StoreSchema")) {
            exempt.put(file, SQL);
        }
        exempt.put("core/guide/language/LintCode", RULE_OF_GUIDES);
        exempt.put("anonymisation/microdata/writing/MissingWritings", NOT_WORDS);
        exempt.put("reporting/render/HtmlStyle", NOT_WORDS);
        for (String file : List.of(
                "anonymisation/microdata/MicrodataCertificate",
                "anonymisation/microdata/table/AggregatedTable",
                "anonymisation/microdata/table/AggregationRule",
                "anonymisation/microdata/table/RowsPutTogether",
                "anonymisation/table/suppression/CertifiedSuppression",
                "anonymisation/table/suppression/SuppressedTables",
                "anonymisation/table/audit/Breach",
                "anonymisation/table/audit/DisclosureRule",
                "anonymisation/table/audit/SuppressionAudit",
                "anonymisation/table/audit/TableAudit",
                "anonymisation/table/audit/TableFinding",
                "anonymisation/table/cell/FeasibilityInterval")) {
            exempt.put(file, OWED);
        }
        return exempt;
    }

    private static Map<String, Set<String>> found() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String module : MODULES) {
            Path sources = Path.of(module, "src/main/java/org/reversementoring");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Set<String> sentences = sentences(Files.readString(file));
                    if (!sentences.isEmpty()) {
                        String name = sources.relativize(file).toString().replace('\\', '/');
                        found.put(name.substring(0, name.length() - ".java".length()), sentences);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Set<String> sentences(String source) {
        String code = MESSAGE.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll(";");
        Set<String> found = new TreeSet<>();
        Matcher texts = TEXT.matcher(code);
        while (texts.find()) {
            // Markup and rules of a style sheet are no words.
            String text = texts.group(1).replaceAll("<[^>]*>?|[{;][^}]*|--?[a-z-]+:.*", "");
            if (THREE_WORDS.matcher(text).find() && !RULE.matcher(text).find()) {
                found.add(text);
            }
        }
        return found;
    }

    @Test
    void noSentenceLivesInCode() {
        Map<String, Set<String>> found = found();
        assertThat(found.keySet()).as("no exemption is out of use").containsAll(EXEMPT.keySet());
        found.keySet().removeAll(EXEMPT.keySet());
        assertThat(found).isEmpty();
    }

    /** What is owed only ever becomes less. */
    @Test
    void whatIsOwedIsCounted() {
        assertThat(EXEMPT.values().stream().filter(OWED::equals).count()).isEqualTo(12);
    }

    /** The mutants: a sentence in code is found, and a message of an exception is not taken for one. */
    @Test
    void theScanFindsASentence() {
        assertThat(sentences("text = \"The middle answers were\" + mark;")).hasSize(1);
        assertThat(sentences("return many ? \"<p>Nobody else reads it</p>\" : \"\";"))
                .hasSize(1);
        assertThat(sentences("case TOP_UP -> \"The roster grew from \" + before;"))
                .hasSize(1);
        assertThat(sentences("throw new IllegalArgumentException(\n  \"page: it must not be blank\");"))
                .isEmpty();
        assertThat(sentences("reasons.add(new Reason(Code.MODEL_FAILS, \"it fails for all of them\"));"))
                .isEmpty();
        assertThat(sentences("/** \"a comment with words\" */ a(\"report.about\"); // \"x y z\""))
                .isEmpty();
    }
}
