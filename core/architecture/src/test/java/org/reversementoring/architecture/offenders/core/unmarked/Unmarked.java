package org.reversementoring.architecture.offenders.core.unmarked;

/** Lives in a package without nullness. */
public record Unmarked(String text) {}
