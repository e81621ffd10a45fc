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
    private final Consumer<String> faults;

    /**
     * A source.
     *
     * @param members of a resource that are kept; of others, only the name is kept
     * @param faults of the source as a whole
     */
    ResponseSource(
            JsonTokens tokens, Set<String> members, Consumer<Map<String, Object>> resources, Consumer<String> faults) {
        this.tokens = tokens;
        this.members = members;
        this.resources = resources;
        this.faults = faults;
    }

    void read() {
        JsonToken token = tokens.next();
        if (token == null) {
            throw new BrokenJsonException("must be JSON, but the text is empty");
        }
        BundlePages pages = new BundlePages(faults);
        for (; token != null; token = tokens.next()) {
            if (token == JsonToken.START_ARRAY) {
                for (JsonToken each = tokens.next(); each != JsonToken.END_ARRAY; each = tokens.next()) {
                    resource(each, pages);
                }
            } else {
                resource(token, pages);
            }
        }
        pages.end();
    }

    private void resource(@Nullable JsonToken first, BundlePages pages) {
        if (first != JsonToken.START_OBJECT) {
            throw new BrokenJsonException("must be a resource, which is an object, but another value was seen");
        }
        Map<String, Object> resource = new HashMap<>();
        long entries = -1;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            JsonToken value = tokens.next();
            if (name.equals("entry")) {
                entries = entries(value);
            } else if (members.contains(name) || BundlePages.MEMBERS.contains(name)) {
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
        if (entries >= 0 && !bundle) {
            throw new BrokenJsonException("must be a Bundle, because it has entries, but is another resource");
        }
        if (bundle) {
            pages.page(resource, Math.max(0, entries));
        } else {
            resources.accept(resource);
        }
        tokens.begin();
    }

    private long entries(@Nullable JsonToken first) {
        if (first != JsonToken.START_ARRAY) {
            throw new BrokenJsonException("entry of a Bundle must be a list, but is another value");
        }
        BundlePages inner = new BundlePages(faults);
        long count = 0;
        for (JsonToken each = tokens.next(); each != JsonToken.END_ARRAY; each = tokens.next()) {
            entry(each, inner);
            count++;
        }
        inner.end();
        return count;
    }

    private void entry(@Nullable JsonToken first, BundlePages pages) {
        if (first != JsonToken.START_OBJECT) {
            throw new BrokenJsonException("each entry of a Bundle must be an object, but another value was seen");
        }
        boolean found = false;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            JsonToken value = tokens.next();
            if (name.equals("resource")) {
                found = true;
                resource(value, pages);
            } else {
                tokens.skip(value);
            }
        }
        if (!found) {
            throw new BrokenJsonException("each entry of a Bundle must have a resource, but one has none");
        }
    }
}
