/** The worked attacks W1 to W9 of the guarantees as a page that computes its own numbers. */
@NullMarked
package org.reversementoring.examples.attacks;

import org.jspecify.annotations.NullMarked;
