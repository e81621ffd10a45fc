package org.reversementoring.architecture.offenders.core.knot;

/** One of five classes that all need each other. */
public record Fourth(Fifth next) {}
