package org.reversementoring.examples.foundingstudy;

import java.nio.charset.StandardCharsets;
import org.reversementoring.reporting.render.Renderers;

/** The numbers that the first study published, each beside the exact one, with method and provenance. */
public final class FoundingNumbers {

    private FoundingNumbers() {}

    /** Takes no arguments; prints Markdown in UTF-8 on any machine. */
    public static void main(String[] args) {
        String page = Renderers.markdown().render(FoundingPage.of());
        System.out.writeBytes(page.getBytes(StandardCharsets.UTF_8));
    }
}
