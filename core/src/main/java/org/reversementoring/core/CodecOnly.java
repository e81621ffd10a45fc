package org.reversementoring.core;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that only {@link org.reversementoring.core.json.JsonCodec} writes and reads as JSON.
 *
 * <p>Law: a Jackson mapper of the host, of version 2 or 3, that meets such a value throws, with a message that names the codec.
 * It would otherwise write identifiers of people in clear, in a form that depends on the host's settings and that nothing reads
 * again. Constants of enums are free. Not for implementation.
 *
 * <p>The law holds for mappers that heed Jackson's annotations. A mapper that is told to ignore them, and any library that reads
 * private fields, is the host's own doing.
 */
// Both annotations are inherited and lie in the one jar that Jackson 2 and 3 share. This one refuses reading.
@JsonIdentityInfo(generator = ForeignMapper.class)
public interface CodecOnly {

    /** Private, so that no caller sees it. Jackson calls it nevertheless, before it looks at any attribute, also of a map's key. */
    @JsonValue
    private Object onlyJsonCodecMayWriteThis() {
        throw ForeignMapper.refusal();
    }
}
