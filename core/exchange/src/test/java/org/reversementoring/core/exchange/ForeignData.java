package org.reversementoring.core.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real exports of survey tools, which may not live in the repository. */
public final class ForeignData {

    /** The folder. */
    public static final Path FOLDER = Path.of("../../../shared/data/exchange");

    private ForeignData() {}

    /** Whether the folder is beside the repository. */
    public static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }
}
