package org.reversementoring.reporting.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.DataProvenance;
import org.reversementoring.reporting.opendata.description.Licence;
import org.reversementoring.reporting.opendata.description.VariableDescription;

/** Two released tables: one as a study would have it, and one with all that breaks files. */
public final class MadeUpData {

    /** What has broken readers of CSV, JSON, XML, HTML, Markdown, SPSS and R. */
    static final List<String> HOSTILE = List.of(
            "NB",
            "T",
            "TRUE",
            "=1+1",
            "-5",
            "@x",
            "+44",
            "007",
            "1.0",
            "a,b",
            "say \"hi\"",
            "\"",
            "it's",
            "'",
            "''",
            "]]>",
            "</script><b>",
            "<!--",
            "&amp;",
            "C:\\new\\u0041",
            "\\",
            "$HOME ${x} %s %d",
            "100 %",
            "a | b",
            "# not a comment",
            "/* nor this */",
            "ends with a dot.",
            "naïve Ŵyn",
            "\uD83D\uDE00",
            "\u05E9\u05DC\u05D5\u05DD",
            "a\u202Eb",
            "`code` *bold* _it_",
            "two  blanks",
            "NaT",
            "1e5",
            "Inf");

    static final List<String> HOSTILE_NAMES =
            List.of("with", "2nd, \"quoted\" column", "it's", "=sum", "</td>", "\uD83D\uDE00", "With", "a.b");

    private MadeUpData() {}

    public static DataBundle ordinary() {
        return ordinary("en");
    }

    public static DataBundle ordinary(String language) {
        List<List<String>> rows = new ArrayList<>();
        List<String> themes = List.of("listening", "time", "feedback");
        for (int i = 0; i < 60; i++) {
            rows.add(List.of(
                    "panel " + i % 6,
                    i % 20 < 10 ? "consultant" : "manager",
                    i < 40 ? "30-39" : "40-49",
                    i % 7 == 3 ? "98" : i % 11 == 5 ? "" : Integer.toString(1 + i * i % 5),
                    themes.get((i + i / 20) % 3),
                    i % 2 == 0 ? "1.0" : "2.5"));
        }
        Microdata table = Microdata.ofRows(
                List.of(
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("grade", CategoryList.of("consultant", "manager")),
                        Attribute.quasiIdentifier("age", ValueType.TEXT),
                        Attribute.sensitive("listens", ValueType.WHOLE),
                        Attribute.sensitive("theme", CategoryList.of("feedback", "listening", "time")),
                        Attribute.insensitive("hours", ValueType.DECIMAL)),
                rows);
        return DataBundle.of(released(table, 9, 5, 3), description(), provenance(), Translation.of(language));
    }

    static DataDescription description() {
        VariableDescription scale = VariableDescription.labelled("How well does your mentee listen?")
                .withValue("1", "never")
                .withValue("2", "rarely")
                .withValue("3", "sometimes")
                .withValue("4", "often")
                .withValue("5", "always")
                .withMissing("98", "prefer not to say")
                .inOrder();
        return DataDescription.builder()
                .title("Reverse mentoring in ten wards")
                .summary("Juniors were asked how their senior works with them. Made-up data.")
                .licence(Licence.ccBy4())
                .addCreators(Creator.named("Carberry, Josiah", "0000-0002-1825-0097"), Creator.named("Jones, Mair"))
                .version("1.2.0")
                .addKeywords("reverse mentoring", "feedback")
                .period(new DataDescription.Period(2025, 2026))
                .funder("Ministry of Made-up Affairs")
                .contact("data@example.org")
                .putVariables("grade", VariableDescription.labelled("Grade of the mentee"))
                .putVariables(
                        "age",
                        VariableDescription.labelled("Age of the mentor")
                                .withUnit("years")
                                .inOrder())
                .putVariables("listens", scale)
                .putVariables(
                        "theme",
                        VariableDescription.labelled("What was spoken of first")
                                .withValue("time", "time for each other")
                                .withValue("listening", "listening and being heard"))
                .putVariables(
                        "hours", VariableDescription.labelled("Time together").withUnit("hours a week"))
                .build();
    }

    static DataProvenance provenance() {
        return DataProvenance.at(Instant.parse("2026-03-01T09:00:00Z"))
                .withSeed(20_260_301)
                .withSoftware("reverse-mentoring", "0.1.0")
                .withSoftware("java", "17")
                .withInput("guide.json", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    public static DataBundle hostile() {
        String title = "It's \"data\" ]]> </script><script>alert(1)</script> \\ $x %s \uD83D\uDE00 \u05E9 = 'x'";
        DataDescription.Builder about = DataDescription.builder()
                .title(title)
                .summary("- one\n# two\n" + title)
                .licence(Licence.cc0())
                .addCreators(Creator.named("O'Neil, \"Ann\" <&>"))
                .addKeywords("a, b", title)
                .funder(title)
                .contact(title);
        VariableDescription all =
                VariableDescription.labelled(title + "\nsecond line".repeat(30)).inOrder();
        for (String value : HOSTILE) {
            all = all.withValue(value, "label of " + value + ": " + "x\u0175".repeat(60));
        }
        about.putVariables("2nd, \"quoted\" column", all)
                .putVariables(
                        "=sum",
                        VariableDescription.labelled("=1+1")
                                .withMissing("-9", "it's \"nothing\"")
                                .withMissing("NB", "not asked"))
                .putVariables("a.b", VariableDescription.labelled("number").withMissing("-9", "none"));
        return DataBundle.of(
                released(hostileTable(), 3, 2, 2),
                about.build(),
                DataProvenance.at(Instant.EPOCH).withSoftware(title, "1"));
    }

    private static Microdata hostileTable() {
        List<Attribute> attributes = new ArrayList<>(List.of(Attribute.panelKey("panel")));
        attributes.add(Attribute.quasiIdentifier(HOSTILE_NAMES.get(0), CategoryList.of("=known")));
        List<String> texts = new ArrayList<>(HOSTILE);
        texts.addAll(List.of("-9", "1,5", "'q'", "0", "O", "x", "\u0175"));
        texts.sort(null);
        for (String name : HOSTILE_NAMES.subList(1, 7)) {
            attributes.add(Attribute.sensitive(name, CategoryList.of(texts)));
        }
        attributes.add(Attribute.sensitive(HOSTILE_NAMES.get(7), ValueType.DECIMAL));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 4 * HOSTILE.size(); i++) {
            List<String> row = new ArrayList<>(List.of("p" + i / 2 % 5, i % 2 == 0 ? "=known" : ""));
            row.add(HOSTILE.get(i / 2 % HOSTILE.size()));
            row.add(i % 5 < 3 ? "" : HOSTILE.get(i % 3));
            row.add(List.of("-9", "NB", "1,5", "'q'").get(i / 2 % 4));
            row.add(i / 2 % 2 == 0 ? "0" : "O");
            row.add(i / 3 % 2 == 0 ? "x" : "\u0175");
            row.add(HOSTILE.get((i * 7) % HOSTILE.size()));
            row.add(i % 9 == 4 ? "" : i % 9 == 5 ? "-9" : "-" + i % 9 + ".25");
            rows.add(row);
        }
        return Microdata.ofRows(attributes, rows);
    }

    static MicrodataRelease.Released released(Microdata table, int k, int panels, int distinct) {
        MicrodataPolicy policy = MicrodataPolicy.builder()
                .id("test")
                .classSize(k)
                .panels(panels)
                .distinct(distinct)
                .maxFrequency(new BigDecimal("0.9"))
                .build();
        MicrodataRelease release = MicrodataGate.forFirstRelease(policy).release(table, 2);
        if (release instanceof MicrodataRelease.Released released) {
            return released;
        }
        throw new IllegalStateException(release.toString());
    }
}
