/**
 * The quickstart: the founding study's shape from survey export to closed cycle, in the order in which a host would call.
 *
 * <p>What is read from files here would come from the host's own system. Examples are not part of the library and make no
 * promise of compatibility.
 */
@NullMarked
package org.reversementoring.examples.quickstart;

import org.jspecify.annotations.NullMarked;
