package org.reversementoring.core.exchange.sheet;

import java.io.InputStream;
import java.util.BitSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.exchange.answers.ImportFault;

/**
 * Whether a sheet has one content at each place, and a result for each formula. The library that reads it takes the last of two, makes a list as
 * long as the last place, and does not tell a formula without a result from one that gives a blank.
 */
final class XlsxPlaces {

    /** Limits of a workbook. */
    private static final int LAST_ROW = 1 << 20;

    private static final int LAST_COLUMN = 1 << 14;

    private static final Pattern PLACE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

    private final Consumer<ImportFault> faults;
    private final BitSet taken = new BitSet();
    private boolean sound = true;
    private int tables;
    private int row;
    private int unplaced;
    private int placed;

    XlsxPlaces(Consumer<ImportFault> faults) {
        this.faults = faults;
    }

    /** Goes through a sheet; false if the places are such that nobody can say what stands there. Formulas are faults only. */
    boolean areSound(InputStream sheet) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(sheet);
        try {
            while (sound && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml);
                }
            }
        } finally {
            xml.close();
        }
        return sound;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sheetData" -> {
                tables++;
                require(tables == 1, 0, "sheet must have one table of cells, but has two");
            }
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            default -> {}
        }
    }

    private void row(@Nullable String number) {
        int next = number == null ? row + 1 : ROW.matcher(number).matches() ? Integer.parseInt(number) : 0;
        require(next > row, 0, "each row must stand once and below the one before, but the next does not");
        require(next <= LAST_ROW, 0, "must be among the first " + LAST_ROW + " rows, but the next is not");
        row = next;
        taken.clear();
        placed = 0;
        unplaced = 0;
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        int column = place == null ? ++unplaced : column(place);
        placed += place == null ? 0 : 1;
        require(unplaced == 0 || placed == 0, 0, "all cells must say where they stand, or none");
        require(column > 0, 0, "each cell must stand in its row, but one does not");
        require(column <= LAST_COLUMN, 0, "must have at most " + LAST_COLUMN + " columns, but has more");
        require(!taken.get(Math.max(0, column)), column, "must have one content, but the cell stands twice");
        if (sound) {
            taken.set(column);
            content(xml, column);
        }
    }

    private int column(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) != row) {
            return 0;
        }
        return parts.group(1).toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    /** Reads to the end of the cell. */
    private void content(XMLStreamReader xml, int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        boolean formula = false;
        boolean blank = true;
        int results = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                depth++;
                formula |= depth == 2 && name.equals("f");
                if (depth == 2 && (name.equals("v") || name.equals("is"))) {
                    results++;
                    blank = name.equals("v");
                }
                if (depth == 2 && name.equals("v")) {
                    blank = xml.getElementText().isEmpty();
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        require(results <= 1, column, "must have one content, but the cell has two");
        if (formula && (results == 0 || (blank && !"str".equals(type)))) {
            fault(column, "formula must have a stored result; open the workbook in a spreadsheet and save it");
        } else if (formula && "e".equals(type)) {
            fault(column, "must be a text or a number, but the cell shows an error");
        }
    }

    private void require(boolean kept, int column, String rule) {
        if (!kept && sound) {
            sound = false;
            fault(column, rule);
        }
    }

    private void fault(int column, String rule) {
        faults.accept(new ImportFault(row, column > 0 ? OptionalInt.of(column) : OptionalInt.empty(), rule));
    }
}
