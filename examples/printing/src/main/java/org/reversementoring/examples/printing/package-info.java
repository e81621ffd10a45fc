/**
 * A stored cycle on paper: what the nominated mentor takes to the talk, as PDF.
 *
 * <p>In comes a cycle as a host stores it; out go two files. The module of PDF is optional, so this example stands apart.
 */
@NullMarked
package org.reversementoring.examples.printing;

import org.jspecify.annotations.NullMarked;
