/**
 * The stored form: one canonical, versioned JSON document for each type that a host stores.
 *
 * <p>{@link org.reversementoring.core.json.JsonCodec} is the only driver of Jackson, and no Jackson type is in its API. A
 * host's own mapper would write other text, so canonical text comes from here alone.
 */
@NullMarked
package org.reversementoring.core.json;

import org.jspecify.annotations.NullMarked;
