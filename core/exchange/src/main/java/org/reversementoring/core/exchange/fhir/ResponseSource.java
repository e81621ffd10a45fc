package org.reversementoring.core.exchange.fhir;

import com.fasterxml.jackson.core.JsonToken;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.exchange.json.BrokenJsonException;
import org.reversementoring.core.exchange.json.JsonTokens;

/**
 * Finds the resources in a text: one, one in each line, a list of them, or the entries of a Bundle, or of Bundles one after another. One
 * resource is in memory at a time, and of it only what is read.
 */
final class ResponseSource {

    private final JsonTokens tokens;
    private final Set<String> members;
    private final Consumer<Map<String, Object>> resources;

    /**
     * A source.
     *
     * @param members of a resource that are kept; of others, only the name is kept
     */
    ResponseSource(JsonTokens tokens, Set<String> members, Consumer<Map<String, Object>> resources) {
        this.tokens = tokens;
        this.members = members;
        this.resources = resources;
    }

    void read() {
        JsonToken token = tokens.next();
        if (token == null) {
            throw new BrokenJsonException("must be JSON, but the text is empty");
        }
        for (; token != null; token = tokens.next()) {
            if (token == JsonToken.START_ARRAY) {
                for (JsonToken each = tokens.next(); each != JsonToken.END_ARRAY; each = tokens.next()) {
                    resource(each);
                }
            } else {
                resource(token);
            }
        }
    }

    private void resource(@Nullable JsonToken first) {
        if (first != JsonToken.START_OBJECT) {
            throw new BrokenJsonException("must be a resource, which is an object, but another value was seen");
        }
        Map<String, Object> resource = new HashMap<>();
        boolean entries = false;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            JsonToken value = tokens.next();
            if (name.equals("entry") && value == JsonToken.START_ARRAY) {
                entries = true;
                for (JsonToken each = tokens.next(); each != JsonToken.END_ARRAY; each = tokens.next()) {
                    entry(each);
                }
            } else if (members.contains(name)) {
                Object kept = tokens.value(value);
                if (kept != null) {
                    resource.put(name, kept);
                }
            } else {
                tokens.skip(value);
                resource.put(name, true);
            }
        }
        boolean bundle = "Bundle".equals(resource.get("resourceType"));
        if (entries && !bundle) {
            throw new BrokenJsonException("must be a Bundle, because it has entries, but is another resource");
        }
        if (!bundle) {
            resources.accept(resource);
        }
        tokens.begin();
    }

    private void entry(@Nullable JsonToken first) {
        if (first != JsonToken.START_OBJECT) {
            throw new BrokenJsonException("each entry of a Bundle must be an object, but another value was seen");
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            JsonToken value = tokens.next();
            if (name.equals("resource")) {
                resource(value);
            } else {
                tokens.skip(value);
            }
        }
    }
}
