package org.reversementoring.reporting.document;

/** The use of a document, which decides how its page is set. */
public enum Layout {
    /** A letter to one reader: a narrow column, and room to write in. Confidential, so search engines are asked not to list it. */
    LETTER,
    /** A sheet to read, fill in or sign on paper: compact, in type of 10.5 points. As confidential as a letter. */
    SHEET,
    /**
     * A sheet that lies on the table while people talk: in print two columns in type of 10.5 points. As confidential as a letter.
     */
    HANDOUT,
    /** A report with drawings and wide tables. Search engines are asked not to list it either. */
    REPORT,
    /** A text published beside data. Its words may be of any language, and cells are printed exactly as they are in the data. */
    PUBLICATION;

    /** Whether it is for one reader, and so has a line under its title that says for whom. */
    public boolean isPersonal() {
        return this == LETTER || this == SHEET || this == HANDOUT;
    }
}
