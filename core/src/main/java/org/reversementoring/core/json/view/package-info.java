/**
 * Views as documents: what one viewer may see of a cycle or of a pair, and a pair's certificate, as JSON that a host sends and reads back.
 *
 * <p>In comes a view or its text, out comes the other, and the schema of each kind of view. A view is the end of a way: no cycle or scheme
 * is made from one. A schema is computed from the members of the view, so that it cannot tell another form than the codec writes.
 */
@NullMarked
package org.reversementoring.core.json.view;

import org.jspecify.annotations.NullMarked;
