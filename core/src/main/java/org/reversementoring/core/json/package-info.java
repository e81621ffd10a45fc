/**
 * The stored form: one canonical, versioned JSON document for each type that a host stores.
 *
 * <p>{@link org.reversementoring.core.json.JsonCodec} is the only driver of Jackson, and no Jackson type is in its API. It runs on
 * every Jackson 2 from 2.13 on, whatever else is on the path. A host's own mapper would write other text, so every value of the
 * library that is no constant is {@link org.reversementoring.core.CodecOnly}: such a mapper refuses it, and the mapper of the codec
 * is told otherwise in this package. {@link org.reversementoring.core.json.DocumentCodec} is the door for documents of other modules.
 */
@NullMarked
package org.reversementoring.core.json;

import org.jspecify.annotations.NullMarked;
