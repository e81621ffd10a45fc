package org.reversementoring.architecture.offenders.reporting.render;

import org.reversementoring.architecture.offenders.core.interview.RawAnswer;

/** A renderer that reads answers. */
public record ReadsRawAnswers(RawAnswer answer) {}
