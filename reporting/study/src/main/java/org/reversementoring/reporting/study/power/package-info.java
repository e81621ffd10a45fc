/**
 * Step 3 of a study, before it begins: what its tests will be able to find, and how wide its intervals will be. Designs are enumerated where that is possible and
 * simulated from a seed where it is not.
 */
@NullMarked
package org.reversementoring.reporting.study.power;

import org.jspecify.annotations.NullMarked;
