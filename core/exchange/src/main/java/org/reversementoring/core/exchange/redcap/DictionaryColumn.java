package org.reversementoring.core.exchange.redcap;

import java.util.Locale;

/** The columns of a data dictionary in their order, with the names of a download and of the programming interface. */
enum DictionaryColumn {
    FIELD_NAME("Variable / Field Name"),
    FORM_NAME("Form Name"),
    SECTION_HEADER("Section Header"),
    FIELD_TYPE("Field Type"),
    FIELD_LABEL("Field Label"),
    SELECT_CHOICES_OR_CALCULATIONS("Choices, Calculations, OR Slider Labels"),
    FIELD_NOTE("Field Note"),
    TEXT_VALIDATION_TYPE_OR_SHOW_SLIDER_NUMBER("Text Validation Type OR Show Slider Number"),
    TEXT_VALIDATION_MIN("Text Validation Min"),
    TEXT_VALIDATION_MAX("Text Validation Max"),
    IDENTIFIER("Identifier?"),
    BRANCHING_LOGIC("Branching Logic (Show field only if...)"),
    REQUIRED_FIELD("Required Field?"),
    CUSTOM_ALIGNMENT("Custom Alignment"),
    QUESTION_NUMBER("Question Number (surveys only)"),
    MATRIX_GROUP_NAME("Matrix Group Name"),
    MATRIX_RANKING("Matrix Ranking?"),
    FIELD_ANNOTATION("Field Annotation");

    private final String heading;

    DictionaryColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    String interfaceName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
