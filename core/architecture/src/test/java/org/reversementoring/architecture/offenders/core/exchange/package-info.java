/** Offending classes, each written to be caught by one rule. */
@NullMarked
package org.reversementoring.architecture.offenders.core.exchange;

import org.jspecify.annotations.NullMarked;
