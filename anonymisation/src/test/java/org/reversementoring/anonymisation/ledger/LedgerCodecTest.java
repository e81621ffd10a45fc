package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.report.Statement;

/** A line is read as it was written or refused with its place, and no message holds content. */
class LedgerCodecTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 4_000);
    private static final List<String> SPLICES = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "\"\"",
            "[]",
            "{}",
            "[[[[",
            "NaN",
            "\"kind\"",
            "\"release\"",
            ",",
            ":",
            "\"");

    private final LedgerCodec codec = LedgerCodec.create();

    private static List<LedgerLine> lines() {
        List<LedgerLine> lines = new ArrayList<>(StoredLines.inFiles().values());
        lines.addAll(StoredLines.ofEveryStatement());
        return lines;
    }

    @Test
    void what_was_written_is_read_again() {
        for (LedgerLine line : lines()) {
            String text = codec.write(line);
            assertThat(codec.read(text)).isEqualTo(line).hasSameHashCodeAs(line);
            assertThat(text)
                    .startsWith("{\n  \"format\" : \"reverse-mentoring/ledger-line\",\n  \"version\" : 1,")
                    .endsWith("}\n");
        }
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ledger-line | `\"seal\" : \"5` | `\"seal\" : \"` | $.body",
                "ledger-line | `\"seal\" : \"5ea1` | `\"seal\" : \"5EA1` | $.body",
                "ledger-line | `\"seal\"` | `\"seals\"` | $.body",
                "ledger-line | `\"kind\" : \"release\"` | `\"kind\" : \"other\"` | $.body",
                "ledger-line | `\"kind\" : \"release\"` | `\"kind\" : \"never-shown\"` | $.body",
                "ledger-line | `\"kind\" : \"release\",` | `` | $.body",
                "ledger-line | `\"panelSize\" : 5` | `\"panelSize\" : 6` | $.body.release",
                "ledger-line | `\"panelSize\" : 5` | `\"panelSize\" : \"5\"` | $.body.release.context.panelSize",
                "ledger-line | `\"answersNeeded\" : 5` | `\"answersNeeded\" : 4` | $.body.release.context",
                "ledger-line | `\"colluders\" : 1` | `\"colluders\" : 1.0` | $.body.release.context.colluders",
                "ledger-line | `\"scope\" : \"PANEL\"` | `\"scope\" : \"ALL\"` | $.body.release.scope",
                "ledger-line | `\"strategy\" : \"zq strategy\"` | `\"strategy\" : \" \"` | $.body.release",
                "ledger-line | `\"zq-1\"` | `\"zq-2\"` | $.body.release.roster",
                "ledger-line | `\"zq-1\"` | `\"zq-9\"` | $.body.release.roster.mentors[0]",
                "ledger-line | `\"date\" : \"2026-06-01\"` | `\"date\" : \"2026-06-31\"` | $.body.date",
                "ledger-line | `\"date\" : \"2026-06-01\"` | `\"date\" : \"2026-06-01T10:00:00\"` | $.body.date",
                "ledger-line | `\"mentee\" : \"zq-mentee\"` | `\"mentee\" : \"\"` | $.body.release.mentee",
                "ledger-line | `\"mentee\" : \"zq-mentee\",` | `` | $.body.release",
                "ledger-line | `\"highest\" : 4` | `\"highest\" : 2` | $.body.statement.parts[0]",
                "ledger-line | `\"highest\" : 4` | `\"extra\" : 1, \"highest\" : 4` | $.body.statement.parts[0]",
                "ledger-line | `\"report\" : \"zq-report\"` | `\"report\" : null` | $.body",
                "ledger-line.never-shown | `\"by\" : \"CUSTODIAN\"` | `\"by\" : \"zq\"` | $.body.by",
                "ledger-line.never-shown | `\"by\" : \"CUSTODIAN\",` | `` | $.body",
                "ledger-line.never-shown | `\"on\" : \"2026-06-02\"` | `\"on\" : 20606` | $.body.on",
                "ledger-line.never-shown | `\"version\" : 1` | `\"version\" : 2` | $.version",
                "ledger-line.never-shown | `mentoring/ledger-line` | `mentoring/interview` | $.format",
                "ledger-line.never-shown | `\"version\" : 1` | `\"version\" : 1, \"extra\" : 1` | $"
            })
    void a_changed_text_is_refused_at_its_place(String name, String original, String changed, String path) {
        String text = StoredLines.text(name);
        assertThat(text).contains(original);
        int at = text.indexOf(original);
        String other =
                text.substring(0, at) + (changed == null ? "" : changed) + text.substring(at + original.length());
        DocumentException refusal = catchThrowableOfType(DocumentException.class, () -> codec.read(other));
        assertThat(refusal).isNotNull();
        // A version of the codec that tells more names the member that is missing.
        assertThat(refusal.path()).startsWith(path);
        assertThat(refusal).hasMessageNotContaining(StoredLines.MARKER).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"body\" : {}}", "1"})
    void what_is_no_envelope_is_refused(String text) {
        assertThatThrownBy(() -> codec.read(text)).isInstanceOf(DocumentException.class);
    }

    /** A fault is repeated by its number. */
    @Test
    void every_input_is_read_or_refused_with_our_own_exception() {
        List<String> texts = lines().stream().map(codec::write).toList();
        int read = 0;
        for (int number = 0; number < INPUTS; number++) {
            Random random = new Random(number);
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
            try {
                LedgerLine line = codec.read(text);
                assertThat(codec.read(codec.write(line))).as("input %d", number).isEqualTo(line);
                read++;
            } catch (DocumentException expected) {
                assertThat(expected).as("input %d", number).hasMessageNotContaining(StoredLines.MARKER);
            }
        }
        assertThat(read).isPositive();
    }

    private static String mutated(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, SPLICES.get(random.nextInt(SPLICES.size())));
                case 2 -> text.insert(at, text.substring(at, to));
                default -> text.setCharAt(at, (char) random.nextInt(0x250));
            }
        }
        return text.toString();
    }

    /** What holds a person is for the codec only. */
    @Test
    void a_mapper_of_the_host_writes_and_reads_no_line() {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        List<Object> values = new ArrayList<>(lines());
        values.add(new LedgerSnapshot(1, lines()));
        values.add(new LedgerDecision.Replayed(List.of((LedgerEntry) lines().get(0))));
        for (Object value : values) {
            assertThat(catchThrowable(() -> mapper.writeValueAsString(value)))
                    .isNotNull()
                    .hasMessageContaining("JsonCodec")
                    .hasMessageNotContaining(StoredLines.MARKER);
        }
        assertThat(catchThrowable(() -> mapper.readValue("{\"kind\":\"release\"}", LedgerLine.class)))
                .isNotNull()
                .hasMessageContaining("JsonCodec");
    }

    @Test
    void a_seal_is_a_digest() {
        LedgerEntry entry = (LedgerEntry) lines().get(0);
        for (String seal : List.of("", "5ea1", "5EA1".repeat(16), "5ea1".repeat(16) + "0", "g".repeat(64))) {
            assertThatThrownBy(() ->
                            new LedgerEntry(entry.release(), entry.statement(), entry.report(), seal, entry.date()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("seal must be 64 hexadecimal digits in small letters, but had " + seal.length()
                            + " characters");
        }
    }

    @Test
    void a_statement_is_on_the_scale_of_its_release() {
        LedgerEntry entry = (LedgerEntry) lines().get(0);
        assertThatThrownBy(() -> new LedgerEntry(
                        entry.release(), new Statement.MiddleAnswers(5, 6), entry.report(), entry.seal(), entry.date()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statement of an entry must be on the scale of its release, but is not");
    }
}
