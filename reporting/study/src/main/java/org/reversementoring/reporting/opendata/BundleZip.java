package org.reversementoring.reporting.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive with the same bytes on every machine. It is not compressed, because compressors differ, and has a fixed time. */
final class BundleZip {

    // Noon, because the JDK takes midnight for a time before 1980 and adds a second one that depends on the time zone.
    private static final LocalDateTime FIRST_DAY_OF_ZIP = LocalDateTime.of(1980, 1, 1, 12, 0);

    private BundleZip() {}

    static byte[] of(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 check = new CRC32();
                check.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(FIRST_DAY_OF_ZIP);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(check.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("archive must be writable", e);
        }
        return bytes.toByteArray();
    }
}
