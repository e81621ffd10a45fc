package org.reversementoring.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Gives the columns of a table their widths, so that none is cut off at the edge of the paper: each gets room for its longest word, and the
 * rest of the line goes to those with long texts. A section whose table asks for more than a line is printed across the sheet.
 */
final class PdfTables {

    /** Letters in a line of a sheet upright and across, at the sizes that tables are printed in: 9 points, and 10.5 in what is for one reader. */
    private static final int UPRIGHT = 100;

    private static final int UPRIGHT_LARGE = 86;

    private static final int ACROSS = 150;

    /** A word that is longer is broken, and a text that is longer has lines enough. */
    private static final int LONGEST_WORD = 20;

    private static final int LONGEST_TEXT = 60;

    private static final int GAP = 2;

    /** Letters in a head, above which it is printed once: repeated, it would leave no room for rows. */
    private static final int LONGEST_HEAD = 1_000;

    private PdfTables() {}

    /** Lets a long head stand once, above the first rows. */
    static void unrepeat(Element table) {
        if (table.getElementsByTagName("thead").item(0).getTextContent().length() > LONGEST_HEAD) {
            table.setAttribute("class", (table.getAttribute("class") + " long-head").strip());
        }
    }

    /**
     * Sets the widths of one table, and turns the section around it if it must.
     *
     * @param large whether it is printed in 10.5 points
     */
    static void fit(Element table, boolean large) {
        int upright = large ? UPRIGHT_LARGE : UPRIGHT;
        List<Element> head = cells((Element) table.getElementsByTagName("thead").item(0));
        double[] least = new double[head.size()];
        double[] most = new double[head.size()];
        NodeList rows = table.getElementsByTagName("tr");
        for (int row = 0; row < rows.getLength(); row++) {
            List<Element> cells = children((Element) rows.item(row));
            for (int column = 0; column < cells.size(); column++) {
                String text = cells.get(column).getTextContent();
                least[column] = Math.max(least[column], GAP + Math.min(LONGEST_WORD, longestWord(text)));
                most[column] = Math.max(most[column], GAP + Math.min(LONGEST_TEXT, text.length()));
            }
        }
        double needed = sum(least);
        if (needed > upright) {
            turn(table);
        }
        double spare = Math.max(0, (needed > upright ? ACROSS : upright) - needed);
        double wished = Math.max(1, sum(most) - needed);
        double[] widths = new double[least.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = least[column] + spare * (most[column] - least[column]) / wished;
        }
        for (int column = 0; column < widths.length; column++) {
            head.get(column)
                    .setAttribute("style", "width: " + Math.round(1000 * widths[column] / sum(widths)) / 10.0 + "%");
        }
    }

    private static void turn(Element table) {
        Node section = table;
        while (section instanceof Element element && !element.getNodeName().equals("section")) {
            section = element.getParentNode();
        }
        if (section instanceof Element element) {
            element.setAttribute("class", element.getAttribute("class") + " across");
        }
    }

    private static List<Element> cells(Element head) {
        return children((Element) head.getElementsByTagName("tr").item(0));
    }

    private static List<Element> children(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static int longestWord(String text) {
        int longest = 0;
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            word = text.charAt(at) == ' ' || text.charAt(at) == '\n' ? 0 : word + 1;
            longest = Math.max(longest, word);
        }
        return longest;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
