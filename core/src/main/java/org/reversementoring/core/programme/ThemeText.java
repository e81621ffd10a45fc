package org.reversementoring.core.programme;

import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Translation;

/** The plain sentences for the reasons why no themes are told. */
final class ThemeText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("theme-refusals", "refusals of themes", name -> ThemeText.class.getResourceAsStream(name));

    private ThemeText() {}

    static String of(ThemeRelease.Code code, Translation translation) {
        return FILES.in(translation).text(code.name());
    }
}
