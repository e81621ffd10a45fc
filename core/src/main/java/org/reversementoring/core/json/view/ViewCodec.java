package org.reversementoring.core.json.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.json.DocumentCodec;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.Schemas;

/**
 * The codec of the views of a cycle. Its laws are those of {@link org.reversementoring.core.json.JsonCodec}: what was written is read
 * as an equal view, equal views are written as equal text, and anything else is refused. Each kind of view is a format of its own, for
 * instance {@code reverse-mentoring/view-for-mentee}, so that no text of one viewer is read as that of another, and none as a cycle.
 *
 * <p>A view says what one viewer sees now. It is for sending, and not for keeping: members come and go with the library, and there is
 * one version. What is kept is the cycle. Safe for many threads.
 */
public final class ViewCodec {

    private final Map<Class<? extends CycleView>, DocumentCodec<? extends CycleView>> codecs;

    private ViewCodec(Map<Class<? extends CycleView>, DocumentCodec<? extends CycleView>> codecs) {
        this.codecs = codecs;
    }

    /** A codec. Build it once: it takes some milliseconds to warm up. */
    public static ViewCodec create() {
        return new ViewCodec(kinds().stream()
                .collect(Collectors.toMap(Function.identity(), kind -> DocumentCodec.of(name(kind), kind))));
    }

    /** The kinds of views, one for each kind of viewer. */
    public static List<Class<? extends CycleView>> kinds() {
        return Stream.of(CycleView.class.getPermittedSubclasses())
                .<Class<? extends CycleView>>map(kind -> kind.asSubclass(CycleView.class))
                .toList();
    }

    /** The canonical text of a view. */
    public String write(CycleView view) {
        return written(view.getClass(), view);
    }

    private <V extends CycleView> String written(Class<V> kind, CycleView view) {
        return codec(kind).write(kind.cast(view));
    }

    /**
     * The view of the expected kind that the text holds.
     *
     * @throws DocumentException if the text is no such view
     */
    public <V extends CycleView> V read(String text, Class<V> expected) {
        return codec(expected).read(text);
    }

    /**
     * The JSON Schema (draft 2020-12) of a kind of view, envelope included. It refers to those of {@link Schemas#all()}.
     *
     * @throws IllegalArgumentException if the type is no kind of view
     */
    public static String schema(Class<? extends CycleView> kind) {
        if (!kinds().contains(kind)) {
            throw new IllegalArgumentException("view: type must be a kind of view, but was " + kind.getName());
        }
        return ViewSchema.of(name(kind), kind);
    }

    /** The codec of a kind; the map has one of the same type under each key. */
    @SuppressWarnings("unchecked")
    private <V extends CycleView> DocumentCodec<V> codec(Class<V> kind) {
        DocumentCodec<? extends CycleView> found = codecs.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("view: type must be a kind of view, but was " + kind.getName());
        }
        return (DocumentCodec<V>) found;
    }

    /** For instance {@code view-for-mentee} for {@code ForMentee}. */
    private static String name(Class<?> kind) {
        return "view" + kind.getSimpleName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
