package org.reversementoring.anonymisation.certificate;

/** The refusal of a certificate. The message gives the place and the rule, and never the content. */
public final class CertificateFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String rule;

    CertificateFormatException(String path, String rule) {
        super(path + ": " + rule);
        this.path = path;
        this.rule = rule;
    }

    /** The place as a path from the root, for instance {@code $.scale.labels}. */
    public String path() {
        return path;
    }

    /** The rule that is broken there. */
    public String rule() {
        return rule;
    }
}
