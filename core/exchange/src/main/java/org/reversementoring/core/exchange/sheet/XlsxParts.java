package org.reversementoring.core.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.reversementoring.core.exchange.sheet.XlsxPackage.RefusedException;

/**
 * The parts of a workbook, unpacked once and thrown away, so that no reader after it meets more than the limits. It sees the parts as the
 * reader does, by the directory at the end of the file.
 */
final class XlsxParts {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 1L << 29;
    private static final long MOST_SHARED_BYTES = 1L << 26;

    /** Sheets of equal rows are packed to a hundredth; a bomb to a thousandth. */
    private static final long MOST_GROWTH = 250;

    private static final long GROWTH_BEGINS = 1L << 20;
    private static final int CHUNK = 1 << 16;

    /** Longer than each element that is looked for, so that none hides between two chunks. */
    private static final int OVERLAP = 512;

    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*>");
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sId\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern TARGET = Pattern.compile("\\sTarget\\s*=\\s*[\"']/?(?:xl/)?([^\"']*)[\"']");

    private final Map<String, Integer> merged = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();
    private boolean links;
    private boolean styles;

    private XlsxParts() {}

    /** Goes through all parts of a workbook. */
    static XlsxParts of(byte[] bytes) throws RefusedException, IOException {
        XlsxParts parts = new XlsxParts();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            require(entries.size() <= MOST_PARTS, "workbook must have at most " + MOST_PARTS + " parts");
            Set<String> names = new HashSet<>();
            long total = 0;
            for (ZipArchiveEntry entry : entries) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                require(names.add(name), "workbook must have each part once, but one comes twice");
                parts.refuse(name);
                require(
                        !entry.getGeneralPurposeBit().usesEncryption(),
                        "must be a workbook without a password, but parts have one");
                try (InputStream part = zip.getInputStream(entry)) {
                    total += parts.unpack(name, part, entry.getCompressedSize(), MOST_BYTES - total);
                }
            }
            require(
                    names.contains("[content_types].xml"),
                    names.contains("mimetype")
                            ? "must be an .xlsx workbook, but is another kind of document; save it as .xlsx or CSV"
                            : "must be an .xlsx workbook, but is another kind of packed file");
        }
        return parts;
    }

    private void refuse(String name) throws RefusedException {
        require(
                !name.endsWith("vbaproject.bin"),
                "must be a workbook without macros, but this one has some; save it as .xlsx");
        links |= name.startsWith("xl/externallinks/");
        styles |= name.endsWith("styles.xml");
    }

    private long unpack(String name, InputStream part, long packed, long left) throws IOException, RefusedException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        byte[] chunk = new byte[CHUNK];
        StringBuilder seen = new StringBuilder();
        long size = 0;
        for (int count = part.read(chunk); count >= 0; count = part.read(chunk)) {
            if (xml && size == 0) {
                requireUtf8(chunk, count);
            }
            size += count;
            require(size <= left, "workbook must have at most " + MOST_BYTES + " bytes when it is unpacked");
            require(
                    !name.endsWith("sharedstrings.xml") || size <= MOST_SHARED_BYTES,
                    "workbook must have at most " + MOST_SHARED_BYTES + " bytes of texts");
            require(
                    size <= GROWTH_BEGINS || size <= Math.max(1, packed) * MOST_GROWTH,
                    "workbook must not grow more than " + MOST_GROWTH + " times when it is unpacked");
            if (xml) {
                look(name, seen.append(new String(chunk, 0, count, StandardCharsets.ISO_8859_1)));
            }
        }
        return size;
    }

    /** A part in another encoding could hide what is looked for. */
    private static void requireUtf8(byte[] bytes, int count) throws RefusedException {
        int first = count > 0 ? bytes[0] & 0xFF : '<';
        int second = count > 1 ? bytes[1] & 0xFF : '?';
        require(
                first != 0 && second != 0 && first != 0xFE && first != 0xFF,
                "parts of a workbook must be in UTF-8, but one is not");
    }

    private void look(String name, StringBuilder seen) throws RefusedException {
        require(!DOCTYPE.matcher(seen).find(), "parts of a workbook must have no document type, but one has");
        if (name.startsWith(SHEETS)) {
            merged.merge(name, (int) MERGED.matcher(seen).results().count(), Integer::sum);
        }
        if (name.equals(RELATIONS)) {
            RELATION.matcher(seen).results().forEach(match -> relation(match.group()));
        }
        // What was whole was counted.
        seen.delete(0, Math.max(seen.lastIndexOf(">") + 1, seen.length() - OVERLAP));
    }

    /** Whether there are formats, without which no number is a date. */
    boolean hasFormats() {
        return styles;
    }

    /** Whether cells refer to other workbooks; what they had when the file was saved is read. */
    boolean hasLinks() {
        return links;
    }

    private void relation(String element) {
        Matcher id = ID.matcher(element);
        Matcher target = TARGET.matcher(element);
        if (id.find() && target.find()) {
            sheets.put(id.group(1), "xl/" + target.group(1).toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The number of merged places on a sheet, at most 1,000.
     *
     * @param sheet its identifier in the workbook
     */
    int merged(String sheet) {
        return Math.min(1_000, merged.getOrDefault(sheets.getOrDefault(sheet, ""), 0));
    }

    /**
     * The part of a sheet, to be closed by the caller.
     *
     * @param sheet its identifier in the workbook
     */
    InputStream open(byte[] bytes, String sheet) throws RefusedException, IOException {
        String part = sheets.getOrDefault(sheet, "");
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).equals(part)) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        return new ByteArrayInputStream(content.readAllBytes());
                    }
                }
            }
        }
        throw new RefusedException("workbook must have a part for its sheet, but has none");
    }

    private static void require(boolean kept, String rule) throws RefusedException {
        if (!kept) {
            throw new RefusedException(rule);
        }
    }
}
