/**
 * Step 1c, how it may be worded: the search for words that count people of a panel, and for names.
 *
 * <p>In come a language tag, a text and the names and identifiers that a host knows; out come faults, as places in the text and
 * never as its words. It is asked while a collator writes, and again at the gate. It knows no panel and no report: rules are
 * files, one for each language, so that another language needs no new class.
 *
 * <p>Order of the search: letters are brought to one form, letters become tokens, and the rules of the language, in the order of
 * their file, clear or fault a token. Time grows with the length of the text and with nothing else that a stranger chooses.
 */
@NullMarked
package org.reversementoring.core.wording;

import org.jspecify.annotations.NullMarked;
