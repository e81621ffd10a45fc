package org.reversementoring.core.collation.language;

import org.reversementoring.core.CodecOnly;

/**
 * One piece of advice about a finding. It holds nothing of the finding's words.
 *
 * @param fault what is missing or too much
 * @param reason why it matters, as a sentence in the language of the finding; in English if that has no forms
 * @param suggestion what to write instead, as a sentence in the same language
 */
public record FindingAdvice(FindingFault fault, String reason, String suggestion) implements CodecOnly {}
