package org.reversementoring.core;

import com.fasterxml.jackson.annotation.ObjectIdGenerator;

/** Refuses a mapper that is not the codec's: Jackson asks for a generator before it reads or writes a value of a type. */
final class ForeignMapper extends ObjectIdGenerator<Object> {

    private static final long serialVersionUID = 1L;

    ForeignMapper() {}

    static IllegalArgumentException refusal() {
        return new IllegalArgumentException(
                "reverse-mentoring: a value of the library must be written and read by org.reversementoring.core.json.JsonCodec"
                        + " (JsonCodec.create().write(document), .read(text, type)) or be copied into a type of the host,"
                        + " but was given to another JSON mapper");
    }

    @Override
    public ObjectIdGenerator<Object> forScope(Class<?> scope) {
        throw refusal();
    }

    @Override
    public ObjectIdGenerator<Object> newForSerialization(Object context) {
        throw refusal();
    }

    @Override
    public Class<?> getScope() {
        return Object.class;
    }

    @Override
    public boolean canUseFor(ObjectIdGenerator<?> generator) {
        return false;
    }

    @Override
    public IdKey key(Object key) {
        throw refusal();
    }

    @Override
    public Object generateId(Object value) {
        throw refusal();
    }
}
