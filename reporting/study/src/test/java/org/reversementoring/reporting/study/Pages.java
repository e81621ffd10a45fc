package org.reversementoring.reporting.study;

import org.reversementoring.reporting.render.Renderers;

/** The report of a study in both forms. */
public final class Pages {

    private Pages() {}

    public static String html(FeasibilityStudy study) {
        return Renderers.html().render(StudyReport.of(study));
    }

    public static String markdown(FeasibilityStudy study) {
        return Renderers.markdown().render(StudyReport.of(study));
    }
}
