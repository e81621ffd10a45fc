package org.reversementoring.core.guide.language;

/** How much a lint finding weighs. */
public enum LintSeverity {
    /** An interview should not be held with this guide. */
    ERROR,
    /** A reader should think it over: the check knows words, not what they mean. */
    WARNING,
    /** Something could not be checked. */
    NOTE
}
