package org.reversementoring.core.exchange.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.FeedbackReport;

/**
 * A released report as a FHIR {@code DocumentReference}, ready for a record system: the page that the host rendered with the reporting module, with
 * its size and hash, a title and a kind of document. RELEASED: it is for whoever may read the report, and for nobody else.
 *
 * <p>It has no author, authenticator, custodian, identifier, or time finer than a month: a panel is small, and such things lead to it. It has a
 * subject only if the host gives one on purpose. The page is the one of the report, which its check code tells, and neither runs nor loads
 * anything. Immutable.
 */
public final class FhirDocument implements CodecOnly {

    private static final SentenceFiles FILES =
            SentenceFiles.of("fhir", "FHIR document", name -> FhirDocument.class.getResourceAsStream(name));

    /** A group would list its members, so it is no subject. R4 has no others whom a report could be about. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:https?://[A-Za-z0-9./:_~-]+/)?(?:Practitioner|Patient)/[A-Za-z0-9.-]{1,64}");

    private final Page page;
    private final Optional<String> title;
    private final Optional<String> subject;
    private final Optional<YearMonth> created;

    private FhirDocument(Page page, Optional<String> title, Optional<String> subject, Optional<YearMonth> created) {
        this.page = page;
        this.title = title;
        this.subject = subject;
        this.created = created;
    }

    private record Page(String html, String language, Sentences words, String wordsLanguage) {

        byte[] bytes() {
            return html.getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * The document of a report, with title and kind in the report's language.
     *
     * @param html the page that the report was rendered to
     * @throws IllegalArgumentException with line and rule, if the page is not one of this report, or runs or loads something
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if the library does not have the report's language
     */
    public static FhirDocument of(FeedbackReport report, String html) {
        return of(report, html, Translation.of(report.language()));
    }

    /**
     * The document of a report.
     *
     * @param html the page that the report was rendered to; it may be in another language than the report
     * @param translation language of title and kind, also one of the host's, from a file {@code fhir}
     * @throws IllegalArgumentException with line and rule, if the page is not one of this report, or runs or loads something
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public static FhirDocument of(FeedbackReport report, String html, Translation translation) {
        String language = SelfContainedPage.language(html);
        if (!html.contains(checkCode(report.digest()))) {
            throw new IllegalArgumentException(
                    "page: must show the check code of the report, but shows another or none");
        }
        return new FhirDocument(
                new Page(html, language, FILES.in(translation), translation.tag()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** As each page prints it: the first 12 digits in groups of four. */
    private static String checkCode(String digest) {
        return digest.substring(0, 4) + "-" + digest.substring(4, 8) + "-" + digest.substring(8, 12);
    }

    /**
     * The same with a title of the host. A record system shows it in lists, so name nobody in it.
     *
     * @throws IllegalArgumentException if it is blank or has more than one line
     */
    public FhirDocument titled(String words) {
        if (words.isBlank() || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("title: must be one line that is not blank");
        }
        return new FhirDocument(page, Optional.of(words), subject, created);
    }

    /**
     * The same about somebody: the mentee. Without it, the document has no subject.
     *
     * @param reference a reference to a Practitioner or Patient, for instance {@code Practitioner/7}
     * @throws IllegalArgumentException if it is another one
     */
    public FhirDocument about(String reference) {
        if (!SUBJECT.matcher(reference).matches()) {
            throw new IllegalArgumentException(
                    "subject: must be a reference to a Practitioner or Patient, for instance Practitioner/7");
        }
        return new FhirDocument(page, title, Optional.of(reference), created);
    }

    /** The same with the month of its making. A day could be the one of the interview. */
    public FhirDocument created(YearMonth month) {
        return new FhirDocument(page, title, subject, Optional.of(month));
    }

    /** The resource as JSON. */
    public String json(FhirVersion version) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("resourceType", "DocumentReference");
        resource.put("language", page.wordsLanguage());
        resource.put("status", "current");
        resource.put("docStatus", "final");
        resource.put("type", Map.of("text", page.words().text("document.type")));
        subject.ifPresent(reference -> resource.put("subject", Map.of("reference", reference)));
        resource.put("content", List.of(Map.of("attachment", attachment(version))));
        return FhirJson.print(resource);
    }

    private Map<String, Object> attachment(FhirVersion version) {
        Map<String, Object> attachment = new LinkedHashMap<>();
        attachment.put("contentType", "text/html; charset=utf-8");
        attachment.put("language", page.language());
        attachment.put("data", Base64.getEncoder().encodeToString(page.bytes()));
        // R5 writes a number of 64 bits as a text.
        int size = page.bytes().length;
        attachment.put("size", version == FhirVersion.R4 ? (Object) size : Integer.toString(size));
        attachment.put("hash", hash());
        attachment.put("title", title.orElseGet(() -> page.words().text("document.title")));
        created.ifPresent(month -> attachment.put("creation", month.toString()));
        return attachment;
    }

    /** FHIR wants SHA-1. It tells a broken copy, and secures nothing. */
    private String hash() {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(page.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java must have SHA-1", e);
        }
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "FhirDocument[" + page.bytes().length + " bytes, ***]";
    }
}
