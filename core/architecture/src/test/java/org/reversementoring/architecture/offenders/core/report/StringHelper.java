package org.reversementoring.architecture.offenders.core.report;

/** A room without a name. */
public record StringHelper(String text) {}
