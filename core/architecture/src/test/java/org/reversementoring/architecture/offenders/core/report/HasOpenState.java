package org.reversementoring.architecture.offenders.core.report;

/** An engine whose state its neighbours can change. */
final class HasOpenState {

    int count;
}
