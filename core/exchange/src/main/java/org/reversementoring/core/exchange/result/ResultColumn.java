package org.reversementoring.core.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.report.SupportBand;

/** A column of the table, and its field in the schema. */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are copies that cannot change.
enum ResultColumn {
    /** Number of the row, from 1. */
    ROW("integer"),
    /** What kind of result it is. */
    SECTION("string", "rating", "finding", "theme"),
    /** Identifier of the topic, or code of the theme. */
    TOPIC("string"),
    /** Title of the topic, or label of the theme. */
    TITLE("string"),
    /** Kind of the finding. */
    KIND("string", names(FindingKind.values())),
    /** What was rated. */
    ITEM("string"),
    /** Lowest mark of its scale. */
    SCALE_LOWEST("integer"),
    /** Highest mark of its scale. */
    SCALE_HIGHEST("integer"),
    /** Identifier of the strategy that made the statement. */
    STRATEGY("string"),
    /** Place among statements that were released together, from 1. */
    PART("integer"),
    /** Kind of the statement, as in documents. */
    STATEMENT("string", StatementCells.KINDS),
    /** Lowest middle answer, or lowest mean. */
    LOWEST("number"),
    /** Highest middle answer, or highest mean. */
    HIGHEST("number"),
    /** Mean of the answers that are left. */
    MEAN("number"),
    /** Marks that are left, or options that are listed, with blanks between. */
    MARKS("string"),
    /** Share of the panel, in a word. */
    BAND("string", names(SupportBand.values())),
    /** Whether more than half were favourable. */
    FAVOURABLE("boolean"),
    /** The statement in words, or the finding. */
    TEXT("string"),
    /** Language of the text, where it is known. */
    TEXT_LANGUAGE("string"),
    /** Identifier of the guide. */
    GUIDE("string"),
    /** Its version. */
    GUIDE_VERSION("string"),
    /** Language of guide and findings. */
    REPORT_LANGUAGE("string"),
    /** Year, or year and month, as the host gave it. */
    PERIOD("string");

    private final String type;
    private final List<String> values;

    ResultColumn(String type, String... values) {
        this.type = type;
        this.values = List.of(values);
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(ResultColumn::name).toArray(String[]::new);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The name in files. */
    String title() {
        return name(this);
    }

    /** Whether a cell is a text that somebody wrote, or a code. */
    boolean isText() {
        return type.equals("string");
    }

    /** The names in order. */
    static List<String> titles() {
        return Stream.of(values()).map(ResultColumn::title).toList();
    }

    /** The field of a Table Schema, version 1, which version 2 takes too. */
    ObjectNode field() {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("name", title());
        field.put("type", type);
        if (type.equals("boolean")) {
            field.putArray("trueValues").add("true");
            field.putArray("falseValues").add("false");
        }
        ObjectNode constraints = JsonNodeFactory.instance.objectNode();
        if (this == ROW || this == SECTION) {
            constraints.put("required", true);
        }
        if (this == ROW) {
            constraints.put("unique", true);
        }
        if (this == ROW || this == PART) {
            constraints.put("minimum", 1);
        }
        if (this == MARKS) {
            constraints.put("pattern", "^[0-9]+( [0-9]+)*$");
        }
        if (this == PERIOD) {
            constraints.put("pattern", "^[0-9]{4}(-[0-9]{2})?$");
        }
        if (!values.isEmpty()) {
            ArrayNode list = constraints.putArray("enum");
            values.forEach(list::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }
}
