package org.reversementoring.core.exchange.answers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;

/**
 * What a reader saw of the way in which a source is written.
 *
 * @param tool name of the format, for instance {@code LimeSurvey}
 * @param separator what stands between two cells; empty if the format has none
 * @param encoding how bytes become characters
 * @param headerRows the number of rows before the first answer, 0 if the format has none
 */
public record SourceFormat(String tool, Optional<Character> separator, Charset encoding, int headerRows)
        implements CodecOnly {

    /** A text with separated cells. */
    public static SourceFormat separated(String tool, char separator, Charset encoding, int headerRows) {
        return new SourceFormat(tool, Optional.of(separator), encoding, headerRows);
    }

    /** A format without cells, in UTF-8. */
    public static SourceFormat of(String tool) {
        return new SourceFormat(tool, Optional.empty(), StandardCharsets.UTF_8, 0);
    }
}
