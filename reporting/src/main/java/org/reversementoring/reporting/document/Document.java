package org.reversementoring.reporting.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.reporting.render.Renderers;

/**
 * Everything that a page says, in reading order and before it is HTML or Markdown. Written by {@link Renderers}. Not for
 * implementation.
 */
@Value.Immutable
public interface Document {

    /** Title, not blank. */
    String title();

    /** What tells the document from others with the same title, for instance the id of a report. */
    @Value.Redacted
    Optional<String> subtitle();

    /** Use of the document. */
    Layout layout();

    /** Language of its own sentences as a BCP 47 tag; English if none is named. */
    @Value.Default
    default String language() {
        return "en";
    }

    /**
     * Languages, as BCP 47 tags, of texts that stand within the document's own sentences, for instance the labels of a scale in a guide of
     * another language; a reader of screens then says them as they are written. A writer finds such a text where it is a whole text of a
     * block, a quotation, or the beginning of a sentence.
     */
    @Value.Redacted
    Map<String, String> languageOfParts();

    /** The sections in reading order. */
    @Value.Redacted
    List<Section> sections();

    /** Title and subtitle on one line; in a letter with a dot between, because its subtitle is a line of facts. */
    default String fullTitle() {
        String between = layout().isPersonal() ? " · " : " ";
        return subtitle().map(more -> title() + between + more).orElse(title());
    }

    /**
     * Checks the title and that every link leads somewhere.
     *
     * @throws IllegalArgumentException if the title or a text of another language is blank, two sections have the same anchor, or a checklist names an anchor
     *     that no section has
     */
    @Value.Check
    default void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("document: title must not be blank");
        }
        if (languageOfParts().keySet().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("document: a text with a language of its own must not be blank");
        }
        Set<String> anchors = new HashSet<>();
        if (!sections().stream().flatMap(section -> section.anchor().stream()).allMatch(anchors::add)) {
            throw new IllegalArgumentException("document: each anchor must be of one section");
        }
        Stream<Checklist.Requirement> requirements = sections().stream()
                .flatMap(section -> section.blocks(Checklist.class).stream())
                .flatMap(checklist -> checklist.requirements().stream());
        if (requirements.flatMap(item -> item.anchor().stream()).anyMatch(anchor -> !anchors.contains(anchor))) {
            throw new IllegalArgumentException("document: each link must lead to a section of it");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a document; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
