package org.reversementoring.reporting.study;

import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.study.page.StudyText;

/**
 * The report of a study with all its numbers, for the study team alone. With few people its numbers together tell what each of them
 * answered. Nothing of it may leave the house: {@link StudyReport} is what may, and neither type can stand for the other.
 *
 * <pre>{@code
 * Files.writeString(ownFolder, Renderers.html().render(study.teamReport().document()));
 * }</pre>
 */
public final class TeamReport {

    private static final String ENGLISH = "en";

    private final StudyResults study;

    TeamReport(StudyResults study) {
        this.study = study;
    }

    /** The report in English. */
    public Document document() {
        return document(ENGLISH);
    }

    /**
     * The report in a language.
     *
     * @param language as a BCP 47 tag
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if it is not written in this language
     */
    public Document document(String language) {
        return document(Translation.of(language));
    }

    /**
     * The report, ready to be rendered for the team; it ends with two checklists that say where each of their items is reported.
     *
     * @param language the language, with the host's files if there are some
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if it is not written in this language
     */
    public Document document(Translation language) {
        return new TeamPage(study, StudyText.in(language)).document();
    }

    /** The title of the study, and no number. */
    @Override
    public String toString() {
        return "TeamReport[" + study.title() + ", ***]";
    }
}
