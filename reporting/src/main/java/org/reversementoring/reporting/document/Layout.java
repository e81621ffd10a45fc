package org.reversementoring.reporting.document;

/** The use of a document, which decides how its page is set. */
public enum Layout {
    /** A letter to one reader: a narrow column, and room to write in. Confidential, so search engines are asked not to list it. */
    LETTER,
    /** A report with drawings and wide tables. Search engines are asked not to list it either. */
    REPORT,
    /** A text published beside data. Its words may be of any language, and cells are printed exactly as they are in the data. */
    PUBLICATION
}
