package org.reversementoring.architecture.offenders.core.knot;

/** Needs the circle, and is not needed by it. */
public record Outside(First first) {}
