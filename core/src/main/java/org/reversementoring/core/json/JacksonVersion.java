package org.reversementoring.core.json;

import com.fasterxml.jackson.core.Version;
import java.util.stream.Stream;

/** The Jackson that the host's build has put on the path, which need not be the one that the codec was built with. */
final class JacksonVersion {

    private static final int OLDEST_MINOR = 13;

    private JacksonVersion() {}

    /** Stops here, before a class or method is missing somewhere deep in the codec. */
    static void require(Version core, Version databind) {
        Stream.of(core, databind)
                // Not compareTo, which looks at the names of the jars first.
                .filter(version -> version.getMajorVersion() < 2
                        || (version.getMajorVersion() == 2 && version.getMinorVersion() < OLDEST_MINOR))
                .findFirst()
                .ifPresent(version -> {
                    throw new IllegalStateException(
                            "reverse-mentoring: Jackson must be 2.13 or later, but was " + version);
                });
    }
}
