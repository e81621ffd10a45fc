package org.reversementoring.core.report;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * A reason of the release gate in plain words, for the custodian and whoever else may read reasons. A mentee never reads one, because it
 * could point at a mentor.
 *
 * @param why why there is no report, as a sentence
 * @param remedy what can be done
 */
public record WithheldReason(String why, String remedy) implements CodecOnly {

    private static final SentenceFiles FILES =
            SentenceFiles.of("withheld", "reasons", name -> WithheldReason.class.getResourceAsStream(name));

    /**
     * The words for a code. A code that is not known, such as a host's own, has words that say so.
     *
     * @param code as the gate has it, for instance {@code PANEL_BELOW_FLOOR}
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public static WithheldReason of(String code, Translation translation) {
        Sentences sentences = FILES.in(translation);
        String known = sentences.has("reason." + code) ? code : "OTHER";
        return new WithheldReason(sentences.text("reason." + known), sentences.text("remedy." + known));
    }
}
