/**
 * JSON that a stranger wrote, as tokens: bounded in depth and size, with each member once, in UTF-8, and with faults that quote nothing. For
 * readers of formats of this module; hosts need none of it.
 *
 * <p>A stream of bytes comes in, tokens and plain values go out.
 */
@NullMarked
package org.reversementoring.core.exchange.json;

import org.jspecify.annotations.NullMarked;
