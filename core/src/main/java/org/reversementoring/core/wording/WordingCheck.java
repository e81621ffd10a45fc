package org.reversementoring.core.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * The check of one text at a time: it must count nobody of the panel, and name nobody whom the host knows. Ask it while a collator
 * writes; the release gate asks it again.
 *
 * <p>A name or identifier is found as whole words, whatever its case, its accents, its look-alike letters or the signs between its
 * words: "O'Brien" in "OBrien", "Smith-Jones" in "Smith Jones", {@code j.smith-2} in "J Smith 2", "Müller" in "Mueller" and the other way
 * round. Words of a name that has fewer than five letters are not found written together ("Jo An" in "Joan"). Of a name of several words, each word of three or more letters is found alone, unless it is an ordinary word of a language
 * with rules: then only with a capital letter inside a sentence. One or two letters, or one or two digits, are found only where they
 * read as a label: right after a word for a person ("mentor a", "Junior 4", "Nr. 4"), after "#", or in brackets.
 *
 * <p>Immutable; build it once for a panel. Time is linear in the text, whatever the number of names.
 */
public final class WordingCheck implements CodecOnly {

    private final WordingRules rules;
    private final Names names;

    private WordingCheck(WordingRules rules, Names names) {
        this.rules = rules;
        this.names = names;
    }

    /**
     * A check for texts of a language.
     *
     * @param languageTag a BCP 47 tag
     * @param names of people that must not stand in a text; may be empty
     */
    public static WordingCheck of(String languageTag, Collection<String> names) {
        return of(languageTag, names, List.of());
    }

    /**
     * A check for texts of a language. An identifier is found whole and never by a part of it: in {@code ward-7-junior-2} the word
     * "ward" names nobody.
     *
     * @param languageTag a BCP 47 tag
     * @param names of people that must not stand in a text; may be empty
     * @param identifiers of people that must not stand in a text; may be empty
     */
    public static WordingCheck of(String languageTag, Collection<String> names, Collection<String> identifiers) {
        return new WordingCheck(WordingRules.of(languageTag), Names.of(names, identifiers));
    }

    /** A check for texts of a language, without names. */
    public static WordingCheck of(String languageTag) {
        return of(languageTag, List.of());
    }

    /** The rules it goes by. */
    public WordingRules rules() {
        return rules;
    }

    /**
     * The faults in the order of the text. A text in an unchecked language has {@link WordingFault.Kind#LANGUAGE_NOT_CHECKED} as its
     * last one; names are found in any language.
     */
    public List<WordingFault> faults(String text) {
        List<Token> tokens = Tokeniser.tokens(text);
        List<WordingFault> faults = new ArrayList<>(rules.faults(tokens));
        faults.addAll(names.faults(tokens));
        faults.sort(Comparator.comparingInt(WordingFault::start).thenComparing(WordingFault::kind));
        if (!rules.isChecked()) {
            faults.add(new WordingFault(WordingFault.Kind.LANGUAGE_NOT_CHECKED, 0, text.length()));
        }
        return List.copyOf(faults);
    }

    /** Whether a text of one known person, and not of the panel, has no fault that refuses it: whoever wrote it may speak as "I". */
    public boolean passesOfOnePerson(String text) {
        return faults(text).stream()
                .noneMatch(fault -> fault.refuses() && fault.kind() != WordingFault.Kind.SPEAKS_AS_ONE);
    }

    /** Whether a text has no fault that refuses it. A text in an unchecked language may pass. */
    public boolean passes(String text) {
        return faults(text).stream().noneMatch(WordingFault::refuses);
    }

    @Override
    public String toString() {
        return "WordingCheck[" + rules + ", ***]";
    }
}
