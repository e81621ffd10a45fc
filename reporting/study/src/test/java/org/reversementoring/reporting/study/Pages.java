package org.reversementoring.reporting.study;

import org.reversementoring.reporting.render.Renderers;

/** The reports of a study in both forms: the team's, and the released one. */
public final class Pages {

    private Pages() {}

    public static String html(FeasibilityStudy study) {
        return Renderers.html().render(study.teamReport().document());
    }

    public static String markdown(FeasibilityStudy study) {
        return Renderers.markdown().render(study.teamReport().document());
    }

    public static String releasedHtml(FeasibilityStudy study) {
        return Renderers.html().render(study.report().document());
    }

    public static String released(FeasibilityStudy study) {
        return Renderers.markdown().render(study.report().document());
    }
}
