package org.reversementoring.anonymisation.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.report.Certificate;

/**
 * The text of a certificate, {@code certificate.json}; {@code META-INF/doc/certificate.md} describes each member.
 *
 * <p>Laws: (1) equal certificates are equal texts; (2) what was written is read again as an equal value; (3) no other text is read: a
 * text must be canonical, whole, and have its digest. Reading does not ask whether the guarantees hold.
 *
 * <p>The text is no stored document of {@code core}: it has a form of its own that any JSON library can write, so that a stranger needs
 * nothing of ours.
 */
public final class PortableCertificateCodec {

    /** The value of the member {@code format}. */
    public static final String FORMAT = "reverse-mentoring/portable-certificate";

    /** The longest text that is read, in characters. */
    public static final int MAX_CHARACTERS = 8_000_000;

    private static final String SCHEMA = "portable-certificate.schema.json";

    private PortableCertificateCodec() {}

    /**
     * The canonical text: JSON on one line. It is to be stored as UTF-8.
     *
     * @throws IllegalArgumentException if it would be longer than {@value #MAX_CHARACTERS} characters
     */
    public static String write(PortableCertificate portable) {
        String open = open(portable);
        String text = open + ",\"digest\":\"" + digest(open + "}") + "\"}";
        if (text.length() > MAX_CHARACTERS) {
            throw new DocumentException("$", "must have at most " + MAX_CHARACTERS + " characters");
        }
        return text;
    }

    /**
     * The certificate of a text that anybody may have written.
     *
     * @throws DocumentException if the text is not what {@link #write} gives for a certificate; the message has the place and
     *     the rule, and nothing of the text
     */
    public static PortableCertificate read(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new DocumentException("$", "must have at most " + MAX_CHARACTERS + " characters");
        }
        CertificateParser.Parsed parsed = CertificateParser.parse(text);
        if (!parsed.digest().equals(digest(open(parsed.portable()) + "}"))) {
            throw new DocumentException("$.digest", "must be that of the content");
        }
        if (!write(parsed.portable()).equals(text)) {
            throw new DocumentException("$", "must be written canonically");
        }
        return parsed.portable();
    }

    /** The digest of a certificate, 64 lower-case hex digits: SHA-256 of the UTF-8 bytes of its text without the member digest. */
    public static String digest(PortableCertificate portable) {
        return digest(open(portable) + "}");
    }

    /**
     * The JSON Schema of the text (draft 2020-12), which refers to no other. It sees the form: whether the table is whole, the digest
     * right and the guarantees held is for {@link #read} and for a checker.
     */
    public static String schema() {
        try (InputStream stream = PortableCertificateCodec.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: schema " + SCHEMA + " is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: schema " + SCHEMA + " could not be read", e);
        }
    }

    private static String open(PortableCertificate portable) {
        Certificate proved = portable.certificate();
        JsonText text = new JsonText()
                .raw("{")
                .name("format")
                .string(FORMAT)
                .raw(",\"version\":1,")
                .name("strategy")
                .string(proved.strategy())
                .raw(",")
                .name("language")
                .string(portable.language())
                .raw(",\"scale\":{\"lowest\":" + portable.scale().lowest() + ",")
                .name("labels")
                .strings(portable.scale().labels())
                .raw("},\"panelSize\":" + proved.panelSize())
                .raw(",\"colluders\":" + proved.colluders())
                .raw(",\"answersNeeded\":" + portable.answersNeeded() + ",")
                .name("guarantees")
                .strings(proved.guarantees())
                .raw(",\"panelsChecked\":" + proved.panelsChecked())
                .raw(",\"distinctStatements\":" + proved.distinctStatements() + ",")
                .name("worstPosterior")
                .string(proved.worstPosterior().toPlainString())
                .raw(",")
                .name("worstUnfavourable")
                .string(proved.worstUnfavourable().toPlainString())
                .raw(",\"table\":");
        return rows(text, portable.table()).toString();
    }

    private static JsonText rows(JsonText text, List<StatementPanels> table) {
        String before = "[";
        for (StatementPanels row : table) {
            text.raw(before + "{")
                    .name("canonical")
                    .string(row.canonical())
                    .raw(",")
                    .name("text")
                    .string(row.text())
                    .raw(",")
                    .name("panels")
                    .string(String.join(" ", row.panels()))
                    .raw("}");
            before = ",";
        }
        return text.raw("]");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
    }
}
