package org.reversementoring.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;

/** The classes of the module as the build left them, so that a new one is among them without being named. */
final class CoreTypes {

    private CoreTypes() {}

    /** All of them, generated and private ones too. */
    static List<Class<?>> all() {
        try {
            Path root = Path.of(CodecOnly.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .sorted()
                        .<Class<?>>map(CoreTypes::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.');
            return Class.forName(name, false, CodecOnly.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Those that a host can name. */
    static List<Class<?>> open() {
        return all().stream()
                .filter(type -> Stream.<Class<?>>iterate(type, c -> c != null, Class::getEnclosingClass)
                        .allMatch(c -> Modifier.isPublic(c.getModifiers())))
                .toList();
    }

    /** Those of which there are instances that a mapper must refuse. */
    static List<Class<?>> refused() {
        return all().stream()
                .filter(CodecOnly.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** Whether an instance may hold something: it has a field, or a subclass may have one. */
    static boolean hold(Class<?> type) {
        return type.isInterface()
                || Modifier.isAbstract(type.getModifiers())
                || type.isRecord()
                || Stream.<Class<?>>iterate(type, c -> c != null, Class::getSuperclass)
                        .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                        .anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    /** An instance with every field at its zero: what a mapper does with a type is seen without a sample of each. */
    static Object shell(Class<?> type) {
        try {
            Field unsafe = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            unsafe.setAccessible(true);
            Method allocate = unsafe.getType().getMethod("allocateInstance", Class.class);
            return allocate.invoke(unsafe.get(null), type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
