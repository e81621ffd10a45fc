package org.reversementoring.reporting.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of a {@link Document} under a heading of its own. Not for implementation. */
@Value.Immutable
public interface Section {

    /** Heading, not blank. */
    String heading();

    /** Name by which links reach the section: an ASCII letter, then letters, digits and hyphens. */
    Optional<String> anchor();

    /** Whether links lead to the heading and not to the section as a whole. */
    @Value.Default
    default boolean anchorsHeading() {
        return false;
    }

    /** Whether the section begins a new part of the document; the source of the page has an empty line above it. */
    @Value.Default
    default boolean opensPart() {
        return false;
    }

    /** Title of a list of links to the sections that follow, which stands at the end of this one; no list if there is none. */
    Optional<String> contents();

    /** Paragraphs, tables and whatever else it holds, in reading order. */
    @Value.Redacted
    List<Block> blocks();

    /** The blocks of one kind, in reading order. */
    default <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A section with an anchor. */
    static Section of(String anchor, String heading, List<? extends Block> blocks) {
        return builder().anchor(anchor).heading(heading).blocks(blocks).build();
    }

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the heading is blank or the anchor has another form
     */
    @Value.Check
    default void check() {
        if (heading().isBlank()) {
            throw new IllegalArgumentException("section: heading must not be blank");
        }
        if (anchor().filter(name -> !name.matches("[A-Za-z][A-Za-z0-9-]*")).isPresent()) {
            throw new IllegalArgumentException(
                    "section: anchor must be an ASCII letter, then letters, digits, hyphens");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a section; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}

        /** Adds a paragraph for each text. */
        public Builder addParagraphs(List<String> texts) {
            addAllBlocks(Block.Paragraph.each(texts));
            return this;
        }
    }
}
