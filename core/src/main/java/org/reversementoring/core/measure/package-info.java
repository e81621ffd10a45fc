/**
 * Beside the way, the measures before and after: questionnaires, one person's answers to them, and their scores.
 *
 * <p>An {@link org.reversementoring.core.measure.Instrument} is data with a version: items, scales, which items are
 * reversed, how answers become a score, what happens to missing ones, which way is better, and under which licence its text
 * may be used. Where the licence of a text is not clear, the structure ships and each item is a slot for text that the user
 * supplies. Ready-made instruments are in {@link org.reversementoring.core.measure.Instruments}.
 *
 * <p>Answers are RAW and personal, and know neither mentor nor mentee. A person is a {@link
 * org.reversementoring.core.PairingCode} that links the same person's questionnaires over time and nothing else. A score is
 * exact, carries its range and its direction, and is masked when printed, because the score of a single item is the answer.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.measure;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
