/**
 * The versions of stored documents: the way of a body from each version of its format to the next, and back where nothing is lost.
 * Bodies are trees here, because the values of an older version are no more.
 */
@NullMarked
package org.reversementoring.core.json.upgrade;

import org.jspecify.annotations.NullMarked;
