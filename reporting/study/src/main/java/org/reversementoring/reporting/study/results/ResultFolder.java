package org.reversementoring.reporting.study.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.reporting.opendata.text.BundleFolder;

/** The files of results: the table twice, its schema, and what reads it in R and Quarto. */
record ResultFolder(ResultTable table) {

    private static final List<String> BESIDE = List.of("README.md", "read.R", "results.qmd", "results.schema.json");

    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("results.csv", table.csv().getBytes(StandardCharsets.UTF_8));
        files.put("results.json", table.json().getBytes(StandardCharsets.UTF_8));
        BESIDE.forEach(name -> files.put(name, resource(name)));
        return Collections.unmodifiableSortedMap(files);
    }

    void writeTo(Path folder) {
        BundleFolder.write(folder, files());
    }

    static byte[] resource(String name) {
        try (InputStream file = ResultFolder.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("results: " + name + " must be in the jar");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("results: " + name + " must be readable in the jar", e);
        }
    }
}
