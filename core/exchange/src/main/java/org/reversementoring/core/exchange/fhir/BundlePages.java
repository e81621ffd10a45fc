package org.reversementoring.core.exchange.fhir;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.exchange.json.JsonNumber;

/**
 * Whether the pages of a search are all there: servers send some entries at a time, and who has one page only would take the mentors of the
 * others for people who did not answer. Pages stand one after another, each with a link to the next but the last.
 */
final class BundlePages {

    /** What a Bundle says of its pages. */
    static final Set<String> MEMBERS = Set.of("link", "total");

    private static final Pattern TOTAL = Pattern.compile("[0-9]{1,9}");

    private final Consumer<String> faults;
    private boolean more;
    private long total;
    private long seen;

    BundlePages(Consumer<String> faults) {
        this.faults = faults;
    }

    /** Takes the next Bundle. */
    void page(Map<String, Object> bundle, long entries) {
        seen += entries;
        total = Math.max(total, total(bundle.get("total")));
        more = hasNext(bundle.get("link"));
        if (!more) {
            if (total > seen) {
                faults.accept("Bundle must have all entries of its search, but has " + seen + " of " + total
                        + "; put all pages into the file, in their order");
            }
            total = 0;
            seen = 0;
        }
    }

    /** Says that no Bundle follows. */
    void end() {
        if (more) {
            faults.accept("Bundle must be the last page of its search, but links to a next one;"
                    + " put all pages into the file, in their order");
        }
    }

    private long total(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof JsonNumber number && TOTAL.matcher(number.text()).matches()) {
            return Long.parseLong(number.text());
        }
        faults.accept("total of a Bundle must be a whole number of at most 9 digits");
        return 0;
    }

    private boolean hasNext(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof List<?> links) {
            return links.stream()
                    .anyMatch(link -> link instanceof Map<?, ?> members && "next".equals(members.get("relation")));
        }
        faults.accept("link of a Bundle must be a list, but is another value");
        return false;
    }
}
