package org.reversementoring.reporting.opendata.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A folder that is written whole or not at all: all files go into a new folder beside it, which then takes its name. */
public final class BundleFolder {

    private BundleFolder() {}

    /**
     * Writes files by their names into a folder that is not there or is empty.
     *
     * @throws IllegalArgumentException if there is something in the folder, or it is a file
     * @throws UncheckedIOException if writing fails
     */
    public static void write(Path folder, SortedMap<String, byte[]> files) {
        try {
            requireEmpty(folder);
            Path whole = folder.toAbsolutePath().normalize();
            Path parent = whole.getParent();
            if (parent == null) {
                throw new IllegalArgumentException("folder must have a parent");
            }
            Files.createDirectories(parent);
            Path fresh = Files.createDirectory(parent.resolve(whole.getFileName() + ".part"));
            boolean done = false;
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(fresh.resolve(file.getKey()), file.getValue());
                }
                Files.deleteIfExists(whole);
                Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
                done = true;
            } finally {
                // Whatever went wrong: a fault of the machine leaves no half bundle either.
                if (!done) {
                    discard(fresh, files);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bundle must be writable", e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("folder must not be a file");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new IllegalArgumentException("folder must be empty or not there");
            }
        }
    }

    private static void discard(Path fresh, SortedMap<String, byte[]> files) throws IOException {
        for (String name : files.keySet()) {
            Files.deleteIfExists(fresh.resolve(name));
        }
        Files.deleteIfExists(fresh);
    }
}
