package org.reversementoring.core.exchange.answers;

/** Why a column is not read. */
public enum DropReason {
    /** It names a person, or leads to one: name, mail, token, address of the machine, place. */
    IDENTITY,
    /** It says when or in what order answers arrived, which tells whose they are. */
    TIME,
    /** The language that was chosen: the only speaker of one is known. */
    LANGUAGE,
    /** The tool's own book-keeping: seed, last page, duration, progress. */
    TECHNICAL,
    /** A file that was handed in; its name may hold a person's. */
    FILE,
    /** The tool's mark that a form is complete; it was read for that, and is not kept. */
    STATUS,
    /** A text to read, to which there is no answer. */
    NOTE,
    /** A field of another form in the same file. */
    OTHER_FORM,
    /** A column without a name and without a cell. */
    EMPTY,
    /** The host named it. */
    BY_HOST
}
