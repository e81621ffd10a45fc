/**
 * Step 4b, how a finding is written: advice for the collator's desk. A finding tells a behaviour, its effect, and, for something to
 * develop, a suggestion.
 *
 * <p>In comes a finding and a language tag; out come pieces of advice, each with a reason and what to write instead. It is advice and
 * no gate: what must not leave is refused by {@code core.wording}. The forms are files, one for each language.
 */
@NullMarked
package org.reversementoring.core.collation.language;

import org.jspecify.annotations.NullMarked;
