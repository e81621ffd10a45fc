package org.reversementoring.core.json;

/**
 * The refusal of a text that is not a document of the expected format. The message gives the place and the rule, and never
 * the content.
 */
public final class DocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String rule;

    /**
     * The refusal of a document; readers of other formats of the library use it too.
     *
     * @param path the place as a path from the root, without what stands there
     * @param rule the rule that is broken there, without what was written
     */
    public DocumentException(String path, String rule) {
        super(path + ": " + rule);
        this.path = path;
        this.rule = rule;
    }

    /** The place as a path from the root, for instance {@code $.body.topics[2].title}. */
    public String path() {
        return path;
    }

    /** The rule that the document breaks. */
    public String rule() {
        return rule;
    }
}
