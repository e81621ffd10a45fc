package org.reversementoring.reporting.opendata;

import java.nio.file.Path;

/** Writes both made-up bundles into a folder; the tests start it in other locales, and continuous integration reads its files. */
final class BundleWriter {

    private BundleWriter() {}

    /** The argument is the folder. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        MadeUpData.ordinary().writeTo(folder.resolve("ordinary"));
        MadeUpData.hostile().writeTo(folder.resolve("hostile"));
    }
}
