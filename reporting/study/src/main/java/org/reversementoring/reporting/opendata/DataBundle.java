package org.reversementoring.reporting.opendata;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.anonymisation.microdata.MicrodataCertificate;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.format.DataPackageFile;
import org.reversementoring.reporting.opendata.format.DdiFile;
import org.reversementoring.reporting.opendata.format.ProvenanceFile;
import org.reversementoring.reporting.opendata.format.RFile;
import org.reversementoring.reporting.opendata.format.ReadmeText;
import org.reversementoring.reporting.opendata.format.ReleasedTable;
import org.reversementoring.reporting.opendata.format.SpssFile;
import org.reversementoring.reporting.opendata.text.BundleFolder;
import org.reversementoring.reporting.opendata.text.BundleText;
import org.reversementoring.reporting.opendata.text.Sha256;
import org.reversementoring.reporting.render.Renderers;

/**
 * A released table with all that a stranger needs to use it: the table, codebook, Data Package, DDI Codebook, readers for SPSS and
 * R, and how it was made. Takes what the gate released and nothing else; it holds the whole table in memory.
 *
 * <p>Law: the same arguments give the same bytes, in any locale, time zone and default encoding. Files are UTF-8 without a byte
 * order mark, and lines end with LF.
 */
public final class DataBundle {

    private static final String ENGLISH = "en";

    private final SortedMap<String, byte[]> files;

    private DataBundle(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Bundles a released table, with a README and a codebook in English.
     *
     * <p>Values must be one line without control characters or blanks at their ends, since SPSS, R and spreadsheets disagree about
     * anything else. Columns of numbers that some program would change (leading zeros, 1 beside 1.0, more than 15 digits) are
     * described as text.
     *
     * @throws IllegalArgumentException if the description speaks of a column that is not there or gives a code that is not of its
     *     type, or a value or name cannot be written for every program
     */
    public static DataBundle of(
            MicrodataRelease.Released released, DataDescription description, DataProvenance provenance) {
        return of(released, description, provenance, Translation.of(ENGLISH));
    }

    /**
     * Bundles a released table with a README and a codebook in a language. Files for programs are the same in each, because programs read
     * their words; what the host described stays as it is written.
     *
     * @param language the language, with the host's files if there are some
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if the pages are not written in this language
     * @throws IllegalArgumentException as {@link #of(MicrodataRelease.Released, DataDescription, DataProvenance)} does
     */
    public static DataBundle of(
            MicrodataRelease.Released released,
            DataDescription description,
            DataProvenance provenance,
            Translation language) {
        BundleText text = BundleText.in(language);
        MicrodataCertificate certificate = released.certificate();
        ReleasedTable data = ReleasedTable.of(released.table(), description);
        Document codebook = Codebook.of(data, description, text);
        String digest = Sha256.sha256(bytes(data.csv()));
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("data.csv", bytes(data.csv()));
        files.put("datapackage.json", bytes(DataPackageFile.of(data, description, provenance, digest)));
        files.put("codebook.md", bytes(Renderers.markdown().render(codebook)));
        files.put("codebook.html", bytes(Renderers.html().render(codebook)));
        files.put(
                "README.md",
                bytes(Renderers.markdown().render(ReadmeText.of(data, description, provenance, certificate, text))));
        files.put("ddi.xml", bytes(DdiFile.of(data, description, provenance, certificate)));
        files.put("read.sps", bytes(SpssFile.of(data)));
        files.put("read.R", bytes(RFile.of(data)));
        Map<String, String> digests = new LinkedHashMap<>();
        files.forEach((name, content) -> digests.put(name, Sha256.sha256(content)));
        files.put("provenance.json", bytes(ProvenanceFile.of(description, provenance, certificate, digests)));
        return new DataBundle(files);
    }

    /** The languages in which the library has README and codebook, as BCP 47 tags. */
    public static NavigableSet<String> languages() {
        return BundleText.languages();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names and contents, in the order of names. The contents are copies. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        files.forEach((name, content) -> copies.put(name, content.clone()));
        return Collections.unmodifiableSortedMap(copies);
    }

    /**
     * Writes all files into a folder that is not there or is empty. They are first written into a folder beside it, named like it
     * with {@code .part} at the end, which then takes its name; so a reader never sees half a bundle.
     *
     * @throws IllegalArgumentException if there is something in the folder, or it is a file
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeTo(Path folder) {
        BundleFolder.write(folder, files);
    }

    /** All files as one zip archive; its entries bear the first of January 1980, so that equal bundles are equal archives. */
    public byte[] zip() {
        return BundleZip.of(files);
    }

    /** Names only. */
    @Override
    public String toString() {
        return "DataBundle" + files.keySet();
    }
}
