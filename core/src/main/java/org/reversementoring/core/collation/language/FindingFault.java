package org.reversementoring.core.collation.language;

/**
 * What {@link FindingLint} misses in a finding, or would leave out. Feedback should be specific, descriptive, observed, about
 * behaviour, balanced, and digestible; the parts are those of behaviour, effect and suggestion.
 */
public enum FindingFault {
    /** It says what the person is and not what the person does, as "Is arrogant." does. */
    LABEL("label"),
    /** It tells no behaviour. */
    NO_BEHAVIOUR("behaviour"),
    /** It does not tell what the behaviour leads to. */
    NO_EFFECT("effect"),
    /** It is something to develop or a policy to reconsider, and suggests nothing. */
    NO_SUGGESTION("suggestion"),
    /** It uses an absolute word, such as always or never: one exception refutes it. */
    ABSOLUTE("absolute"),
    /** It tells two behaviours, so that nobody can tell which of them is endorsed. */
    DOUBLE_BARRELLED("double"),
    /** It holds a detail of a patient. */
    PATIENT_DETAIL("patient"),
    /** It holds a day or a time, which tells who was there. */
    DATE_DETAIL("date"),
    /** There are no forms for the language, so nobody looked at the wording. */
    LANGUAGE_UNCHECKED("unchecked");

    private final String key;

    FindingFault(String key) {
        this.key = key;
    }

    /** The name under which the files of the languages know it. */
    String key() {
        return key;
    }
}
