/**
 * The rules of the house, run over the whole library, and for each rule a class that breaks it. They live in this example
 * because it is the first place that sees every module.
 */
@NullMarked
package org.reversementoring.architecture;

import org.jspecify.annotations.NullMarked;
