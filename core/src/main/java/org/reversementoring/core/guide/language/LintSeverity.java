package org.reversementoring.core.guide.language;

/** The severity of a lint finding. */
public enum LintSeverity {
    /** An interview should not be held with this guide. */
    ERROR,
    /** A person should decide, because the check knows words and not what they mean. */
    WARNING,
    /** Something could not be checked. */
    NOTE
}
