package org.reversementoring.core.exchange.redcap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of fields in a data dictionary. */
public enum RedcapFieldType {
    /** One line of text, which may have a validation. */
    TEXT,
    /** Several lines of text. */
    NOTES,
    /** One option from a list that opens. */
    DROPDOWN,
    /** One option. */
    RADIO,
    /** Any number of options; one column for each in records. */
    CHECKBOX,
    /** A number that REDCap computes. */
    CALC,
    /** A file or signature. */
    FILE,
    /** A text to read; no column in records. */
    DESCRIPTIVE,
    /** A place on a line. */
    SLIDER,
    /** Yes or no. */
    YESNO,
    /** True or false. */
    TRUEFALSE,
    /** Options that a database query gives; for administrators alone. Read, and never written. */
    SQL;

    /** The type as it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that is written so, if there is one. */
    public static Optional<RedcapFieldType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    boolean hasChoices() {
        return this == DROPDOWN || this == RADIO || this == CHECKBOX;
    }
}
