package org.reversementoring.reporting.opendata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.opendata.DataBundle;
import org.reversementoring.reporting.opendata.MadeUpData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The order of elements that DDI Codebook 2.6 asks for, and values that it lists, as read in the field-level documentation that
 * the DDI Alliance published with it (29 October 2025). Only what is written here is listed; the schema itself is asked where it
 * can be had.
 */
class DdiOrderTest {

    private static final Map<String, List<String>> ORDER = Map.of(
            "stdyDscr", List.of("citation", "studyAuthorization", "stdyInfo", "studyDevelopment", "method", "dataAccs"),
            "citation", List.of("titlStmt", "rspStmt", "prodStmt", "distStmt", "serStmt", "verStmt", "biblCit"),
            "prodStmt", List.of("producer", "copyright", "license", "prodDate", "prodPlac", "software", "fundAg"),
            "stdyInfo", List.of("studyBudget", "subject", "abstract", "sumDscr", "qualityStatement", "notes"),
            "sumDscr", List.of("timePrd", "collDate", "nation", "geogCover", "anlyUnit", "universe", "dataKind"),
            "useStmt", List.of("confDec", "restrctn", "contact", "citReq", "deposReq", "conditions", "disclaimer"),
            "fileTxt", List.of("fileName", "fileCitation", "fileCont", "fileStrc", "dimensns", "fileType", "format"),
            "var",
                    List.of(
                            "location",
                            "labl",
                            "valrng",
                            "invalrng",
                            "sumStat",
                            "txt",
                            "catgry",
                            "concept",
                            "varFormat"),
            "catgry", List.of("catValu", "labl", "txt", "catStat", "mrow"),
            "invalrng", List.of("item", "key", "notes"));

    private static final Map<String, List<String>> VALUES = Map.of(
            "nature", List.of("nominal", "ordinal", "interval", "ratio", "percent", "other"),
            "intrvl", List.of("contin", "discrete"),
            "missing", List.of("Y", "N"));

    @Test
    void elementsAreInTheOrderOfTheStandard() throws Exception {
        for (DataBundle bundle : List.of(MadeUpData.ordinary(), MadeUpData.hostile())) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bundle.files().get("ddi.xml")))
                    .getDocumentElement();
            ORDER.forEach((parent, order) -> {
                List<Element> parents = elements(root.getElementsByTagName(parent));
                if (!parent.equals("invalrng")) {
                    assertThat(parents).as(parent).isNotEmpty();
                }
                parents.forEach(element -> requireOrder(element, order));
            });
            VALUES.forEach((attribute, listed) -> elements(root.getElementsByTagName("*")).stream()
                    .filter(element -> element.hasAttribute(attribute))
                    .forEach(element ->
                            assertThat(element.getAttribute(attribute)).isIn(listed)));
        }
    }

    private static void requireOrder(Element parent, List<String> order) {
        List<String> names = elements(parent.getChildNodes()).stream()
                .map(Element::getTagName)
                .toList();
        assertThat(names).as(parent.getTagName()).isNotEmpty().isSubsetOf(order);
        assertThat(names.stream().map(order::indexOf).toList())
                .as(parent.getTagName())
                .isSorted();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).forEach((Node node) -> {
            if (node instanceof Element element) {
                elements.add(element);
            }
        });
        return elements;
    }
}
