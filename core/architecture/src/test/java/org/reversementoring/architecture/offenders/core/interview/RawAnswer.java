package org.reversementoring.architecture.offenders.core.interview;

/** What somebody said. */
public record RawAnswer(String said) {}
