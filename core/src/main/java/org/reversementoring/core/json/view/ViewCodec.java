package org.reversementoring.core.json.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.json.DocumentCodec;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.Schemas;
import org.reversementoring.core.programme.pair.PairView;

/**
 * The codec of the views of a cycle and of a pair, and of a pair's certificates. Its laws are those of {@link org.reversementoring.core.json.JsonCodec}: what was written is read
 * as an equal view, equal views are written as equal text, and anything else is refused. Each kind of view is a format of its own, for
 * instance {@code reverse-mentoring/view-for-mentee}, so that no text of one viewer is read as that of another, and none as a cycle. Those of a
 * pair are called {@code pair-view-…}, and the certificate of one of the two is a {@code pair-certificate}.
 *
 * <p>A view says what one viewer sees now. It is for sending, and not for keeping: members come and go with the library, and there is
 * one version. What is kept is the cycle, or the scheme. Safe for many threads.
 */
public final class ViewCodec {

    private final Map<Class<? extends CodecOnly>, DocumentCodec<? extends CodecOnly>> codecs;

    private ViewCodec(Map<Class<? extends CodecOnly>, DocumentCodec<? extends CodecOnly>> codecs) {
        this.codecs = codecs;
    }

    /** A codec. Build it once: it takes some milliseconds to warm up. */
    public static ViewCodec create() {
        return new ViewCodec(
                all().collect(Collectors.toMap(Function.identity(), kind -> DocumentCodec.of(name(kind), kind))));
    }

    /** The kinds of views of a cycle, one for each kind of viewer. */
    public static List<Class<? extends CycleView>> kinds() {
        return Stream.of(CycleView.class.getPermittedSubclasses())
                .<Class<? extends CycleView>>map(kind -> kind.asSubclass(CycleView.class))
                .toList();
    }

    /** The kinds of views of a pair, one for each kind of viewer, and the certificate. */
    public static List<Class<? extends CodecOnly>> pairKinds() {
        return Stream.concat(Stream.of(PairView.class.getPermittedSubclasses()), Stream.of(PairView.Certificate.class))
                .<Class<? extends CodecOnly>>map(kind -> kind.asSubclass(CodecOnly.class))
                .toList();
    }

    private static Stream<Class<? extends CodecOnly>> all() {
        return Stream.concat(kinds().stream(), pairKinds().stream());
    }

    /** The canonical text of a view of a cycle. */
    public String write(CycleView view) {
        return written(view.getClass(), view);
    }

    /** The canonical text of a view of a pair. */
    public String write(PairView view) {
        return written(view.getClass(), view);
    }

    /** The canonical text of a pair's certificate. */
    public String write(PairView.Certificate certificate) {
        return written(PairView.Certificate.class, certificate);
    }

    private <V extends CodecOnly> String written(Class<V> kind, CodecOnly view) {
        return codec(kind).write(kind.cast(view));
    }

    /**
     * The view, or certificate, of the expected kind that the text holds.
     *
     * @throws DocumentException if the text is no such view
     */
    public <V extends CodecOnly> V read(String text, Class<V> expected) {
        return codec(expected).read(text);
    }

    /**
     * The JSON Schema (draft 2020-12) of a kind of view, envelope included. It refers to those of {@link Schemas#all()}.
     *
     * @throws IllegalArgumentException if the type is no kind of view
     */
    public static String schema(Class<? extends CodecOnly> kind) {
        if (all().noneMatch(kind::equals)) {
            throw new IllegalArgumentException("view: type must be a kind of view, but was " + kind.getName());
        }
        return ViewSchema.of(name(kind), kind);
    }

    /** The codec of a kind; the map has one of the same type under each key. */
    @SuppressWarnings("unchecked")
    private <V extends CodecOnly> DocumentCodec<V> codec(Class<V> kind) {
        DocumentCodec<? extends CodecOnly> found = codecs.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("view: type must be a kind of view, but was " + kind.getName());
        }
        return (DocumentCodec<V>) found;
    }

    /** For instance {@code view-for-mentee} for {@code ForMentee}, and {@code pair-view-for-lead} for that of a pair. */
    private static String name(Class<?> kind) {
        String family = CycleView.class.isAssignableFrom(kind) ? "view" : "pair";
        String part = PairView.class.isAssignableFrom(kind) ? "-view" : "";
        return family + part + kind.getSimpleName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
