package org.reversementoring.core.guide.language;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.ResourceBundle;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.language.UnsupportedLanguageException;

/**
 * The guides and scales that ship with the library, in British English and German. Their text is our own and may be used
 * without attribution (CC0).
 *
 * <p>A locale of another language is refused with an {@link UnsupportedLanguageException}, which names {@link #languages()}, because a guide
 * is read aloud to people. The JVM's default locale is never asked. A host's own language is a file of the host: {@link #of}.
 */
public final class Guides {

    private static final String SEVEN_DOMAINS = "seven-domains";
    private static final String UNDER_REPRESENTED_GROUPS = "under-represented-groups";

    private Guides() {}

    /** The languages of the guides and the scale, as BCP 47 tags. */
    public static NavigableSet<String> languages() {
        return Texts.languages(SEVEN_DOMAINS);
    }

    /** {@link #sevenDomains(Locale)} in British English. */
    public static InterviewGuide sevenDomains() {
        return sevenDomains(Locale.UK);
    }

    /**
     * The seven domains of the founding study: clinical practice, approach to juniors, approachability, use of technology,
     * time management, strengths, areas for improvement; 45 minutes, each domain with a five-point item. A panel may skip
     * each topic but strengths.
     *
     * <p>Domains and session length: Raju et al., BMJ Open 2022;12:e062361 and its conference abstract of 2021.
     */
    public static InterviewGuide sevenDomains(Locale locale) {
        return of(file(SEVEN_DOMAINS, locale));
    }

    /** {@link #awarenessOfUnderRepresentedGroups(Locale)} in British English. */
    public static InterviewGuide awarenessOfUnderRepresentedGroups() {
        return awarenessOfUnderRepresentedGroups(Locale.UK);
    }

    /**
     * A guide about what work is like for members of under-represented groups, and what a senior can do: belonging, everyday
     * moments, access to opportunities, speaking up, strengths, next step; 60 minutes, four of them with a five-point item.
     * Each of the first four may be skipped, and three are marked as sensitive; nobody is asked to speak for a group.
     *
     * <p>Do not use it for feedback on a senior's clinical work; that is {@link #sevenDomains()}.
     */
    public static InterviewGuide awarenessOfUnderRepresentedGroups(Locale locale) {
        return of(file(UNDER_REPRESENTED_GROUPS, locale));
    }

    /**
     * A guide from a host's own text file, with the keys of our {@code seven-domains.properties}.
     *
     * @throws IllegalArgumentException if a key is missing, or its value is out of range
     */
    public static InterviewGuide of(ResourceBundle file) {
        return new GuideText(file).guide();
    }

    /** {@link #agreement(Locale)} in British English. */
    public static RatingScale agreement() {
        return agreement(Locale.UK);
    }

    /** Five points from "strongly disagree" (1) to "strongly agree" (5). */
    public static RatingScale agreement(Locale locale) {
        return new GuideText(file(SEVEN_DOMAINS, locale)).scale();
    }

    private static ResourceBundle file(String base, Locale locale) {
        return Texts.require(base, "guide", locale);
    }
}
