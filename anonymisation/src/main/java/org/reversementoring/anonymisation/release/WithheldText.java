package org.reversementoring.anonymisation.release;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The words of a withheld release, for each reader what that reader may know. */
final class WithheldText {

    private static final SentenceFiles FILES =
            SentenceFiles.of("refused", "refusals", name -> WithheldText.class.getResourceAsStream(name));

    private WithheldText() {}

    static String of(List<Release.Reason> reasons, Release.Audience audience, Translation translation) {
        Sentences sentences = FILES.in(translation);
        Stream<String> words = switch (audience) {
            case MENTEE, MENTOR, PROGRAMME_LEAD -> Stream.of(sentences.text(audience.name()));
            case CUSTODIAN -> Stream.concat(each(reasons, translation), Stream.of(sentences.text(audience.name())));
            case DEVELOPER ->
                Stream.concat(
                        each(reasons, translation),
                        reasons.stream().map(reason -> reason.code() + ": " + reason.message() + "."));
        };
        return Stream.concat(Stream.of(sentences.text("none")), words).collect(Collectors.joining(" "));
    }

    private static Stream<String> each(List<Release.Reason> reasons, Translation translation) {
        return reasons.stream().map(reason -> reason.inWords(translation)).distinct();
    }
}
