package org.reversementoring.reporting.opendata;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The order of elements, which the schema fixes. {@code var} is from the field-level documentation of DDI Codebook 2.6 (2025-10);
 * the others are from 2.5, which 2.6 extends. Continuous integration asks the official schema where it can be had.
 */
class DdiOrderTest {

    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            entry("codeBook", List.of("docDscr", "stdyDscr", "fileDscr", "dataDscr", "otherMat")),
            entry("stdyDscr", List.of("citation", "stdyInfo", "method", "dataAccs", "otherStdyMat", "notes")),
            entry(
                    "citation",
                    List.of("titlStmt", "rspStmt", "prodStmt", "distStmt", "serStmt", "verStmt", "biblCit", "notes")),
            entry("titlStmt", List.of("titl", "subTitl", "altTitl", "parTitl", "IDNo")),
            entry("rspStmt", List.of("AuthEnty", "othId")),
            entry(
                    "prodStmt",
                    List.of("producer", "copyright", "prodDate", "prodPlac", "software", "fundAg", "grantNo")),
            entry("distStmt", List.of("distrbtr", "contact", "depositr", "depDate", "distDate")),
            entry("verStmt", List.of("version", "verResp", "notes")),
            entry("stdyInfo", List.of("studyBudget", "subject", "abstract", "sumDscr", "notes")),
            entry("subject", List.of("keyword", "topcClas")),
            entry("sumDscr", List.of("timePrd", "collDate", "nation", "geogCover", "anlyUnit", "universe", "dataKind")),
            entry("method", List.of("dataColl", "notes", "anlyInfo")),
            entry("dataColl", List.of("timeMeth", "dataCollector", "collMode", "cleanOps")),
            entry("dataAccs", List.of("setAvail", "useStmt", "notes")),
            entry("useStmt", List.of("confDec", "specPerm", "restrctn", "contact", "citReq", "deposReq", "conditions")),
            entry("fileDscr", List.of("fileTxt", "locMap", "notes")),
            entry("fileTxt", List.of("fileName", "fileCont", "fileStrc", "dimensns", "fileType", "format")),
            entry("dimensns", List.of("caseQnty", "varQnty", "logRecL")),
            entry("dataDscr", List.of("varGrp", "nCubeGrp", "var")),
            entry("var", List.of("labl", "qstn", "valrng", "invalrng", "universe", "sumStat", "catgry", "varFormat")),
            entry("valrng", List.of("item", "range")),
            entry("invalrng", List.of("item", "range")),
            entry("catgry", List.of("catValu", "labl", "txt", "catStat")));

    @Test
    void elementsComeInTheOrderOfTheSchema() throws Exception {
        for (DataBundle bundle : List.of(MadeUpData.ordinary(), MadeUpData.hostile())) {
            look(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bundle.files().get("ddi.xml")))
                    .getDocumentElement());
        }
    }

    private static void look(Element parent) {
        int place = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                assertThat(CHILDREN).containsKey(parent.getTagName());
                int next = CHILDREN.getOrDefault(parent.getTagName(), List.of()).indexOf(element.getTagName());
                assertThat(next)
                        .as(element.getTagName() + " in " + parent.getTagName())
                        .isGreaterThanOrEqualTo(place);
                place = next;
                look(element);
            }
        }
    }
}
