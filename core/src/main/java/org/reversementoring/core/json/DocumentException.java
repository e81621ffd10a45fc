package org.reversementoring.core.json;

/**
 * A text is not a document of the expected format. The message gives the place and the rule, and never the content.
 */
public final class DocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String rule;

    DocumentException(String path, String rule) {
        super(path + ": " + rule);
        this.path = path;
        this.rule = rule;
    }

    /** Where, as a path from the root, for instance {@code $.body.topics[2].title}. */
    public String path() {
        return path;
    }

    /** What should be there. */
    public String rule() {
        return rule;
    }
}
