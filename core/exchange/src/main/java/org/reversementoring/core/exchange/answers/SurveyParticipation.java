package org.reversementoring.core.exchange.answers;

import org.reversementoring.core.CodecOnly;

/**
 * How many took part, as the rows tell it.
 *
 * @param complete rows that were sent off
 * @param incomplete rows that were begun and not sent off
 * @param notBegun rows without any answer that were not sent off
 * @param otherForm rows of another form, event or filter in the same file
 */
public record SurveyParticipation(int complete, int incomplete, int notBegun, int otherForm) implements CodecOnly {}
