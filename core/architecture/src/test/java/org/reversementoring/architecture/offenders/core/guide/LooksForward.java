package org.reversementoring.architecture.offenders.core.guide;

import org.reversementoring.architecture.offenders.core.panel.Person;

/** A guide that knows people. */
public record LooksForward(Person person) {}
