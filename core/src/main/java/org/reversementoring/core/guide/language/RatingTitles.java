package org.reversementoring.core.guide.language;

import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * The titles under which the ratings of our guides are printed. The title of a topic is for the talk: beside an answer it can point the
 * wrong way, as in "Areas for improvement: agree". Each of these says what is good if mentors agree.
 *
 * <p>They are no part of a guide or a report, so a report that was stored long ago is printed under them too, and nothing that is stored
 * changes. A host's guide has them in {@code Presentation.ratingTitles} of the module for pages.
 */
public final class RatingTitles {

    private static final SentenceFiles FILES = SentenceFiles.of(
            "rating-titles", "titles of ratings", name -> RatingTitles.class.getResourceAsStream(name));

    private RatingTitles() {}

    /**
     * The title of a rating of one of our guides; empty for any other guide, topic or language.
     *
     * @param language of the guide as a BCP 47 tag
     */
    public static Optional<String> of(GuideId guide, TopicId topic, String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (!FILES.isWrittenIn(locale)) {
            return Optional.empty();
        }
        Sentences titles = FILES.in(Translation.of(locale));
        String key = guide.value() + "." + topic.value();
        return titles.has(key) ? Optional.of(titles.text(key)) : Optional.empty();
    }
}
