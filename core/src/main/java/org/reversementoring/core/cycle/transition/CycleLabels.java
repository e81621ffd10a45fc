package org.reversementoring.core.cycle.transition;

import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** A few words for each state, action and reason, as screens and lists show them. */
final class CycleLabels {

    private static final SentenceFiles FILES =
            SentenceFiles.of("cycle-labels", "labels of cycles", name -> CycleLabels.class.getResourceAsStream(name));

    private CycleLabels() {}

    static Sentences in(Translation translation) {
        return FILES.in(translation);
    }
}
