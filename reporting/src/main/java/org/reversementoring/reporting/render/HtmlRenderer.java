package org.reversementoring.reporting.render;

import java.util.Optional;
import org.reversementoring.reporting.document.Document;

/**
 * Writes a document as HTML: a whole page, or a fragment to stand in a page of the host. Class names, custom properties and what a host may
 * rely on are listed in {@code reporting/doc/html.md}.
 *
 * <p>Laws: the same document and the same options give the same text; it loads nothing, runs nothing and sends nothing, with a host's style
 * sheet too; a fragment says what the page says. Immutable.
 */
public final class HtmlRenderer implements DocumentRenderer {

    private static final int LOWEST_HEADING = 4;

    private final HtmlForm form;

    private HtmlRenderer(HtmlForm form) {
        this.form = form;
    }

    static HtmlRenderer page() {
        return new HtmlRenderer(HtmlForm.PAGE);
    }

    /**
     * This renderer with a style sheet of the host, which stands after our own rules, so that it wins where both say something. A fragment has
     * none: its host's page has one already.
     *
     * @param css rules in CSS; drawings and fonts only within it, as {@code url(data:image/…)} or {@code url(data:font/…)}
     * @throws IllegalArgumentException if it could leave its place in the page ({@code <!} and {@code </}), imports or loads something, or
     *     has a character that no page can hold; the message says which
     */
    public HtmlRenderer withStyleSheet(String css) {
        return new HtmlRenderer(new HtmlForm(Optional.of(HostStyle.checked(css)), form.title(), form.ids()));
    }

    /**
     * Writes documents as one element to stand in a page of the host, without {@code html}, {@code head} and style.
     *
     * @param heading level of the title, 1 to 4; sections are one below it, and cards two
     * @param ids what all names of elements begin with, so that two fragments may stand in one page: an ASCII letter, then letters, digits and
     *     hyphens
     * @throws IllegalArgumentException if the level or the beginning is another one
     */
    public DocumentRenderer fragment(int heading, String ids) {
        if (heading < 1 || heading > LOWEST_HEADING) {
            throw new IllegalArgumentException(
                    "fragment: level of the title must be 1 to " + LOWEST_HEADING + ", but was " + heading);
        }
        if (!ids.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "fragment: names must begin with an ASCII letter, then letters, digits, hyphens");
        }
        HtmlForm fragment = new HtmlForm(Optional.empty(), heading, Optional.of(ids));
        return document -> HtmlDocument.write(document, fragment);
    }

    /**
     * The rules of the page, to stand in the style sheet of a page with fragments. Each holds within {@code .rm-document} alone.
     *
     * @param document one with the layout and the kinds of blocks of the fragments; those of other layouts may have others
     */
    public String fragmentStyleSheet(Document document) {
        return ScopedStyle.of(HtmlStyle.of(document));
    }

    @Override
    public String render(Document document) {
        return HtmlDocument.write(document, form);
    }
}
