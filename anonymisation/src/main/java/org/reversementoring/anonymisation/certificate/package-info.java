/**
 * Step 7b, the proof that travels: what was proved of a strategy, with all that is needed to check it without this library.
 *
 * <p>In comes a strategy that the gate lets release, with the public context; out goes {@code certificate.json}: the context, the
 * guarantees, and the statement about every possible panel. It is about the strategy and knows no answer. Two programs that share no
 * code with the auditor read it: the page of {@code reporting.page.certificate}, and {@code check_certificate.py}, which lies under
 * {@code META-INF/doc} in the jar beside {@code certificate.md}, the description of the format.
 */
@NullMarked
package org.reversementoring.anonymisation.certificate;

import org.jspecify.annotations.NullMarked;
