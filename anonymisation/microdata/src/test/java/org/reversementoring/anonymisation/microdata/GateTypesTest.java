package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A release that somebody builds by hand does not compile outside the gate's package. */
class GateTypesTest {

    private static List<String> faults(String statement) {
        String source = """
                import java.util.List;
                import org.reversementoring.anonymisation.microdata.*;
                import org.reversementoring.anonymisation.microdata.table.*;
                class Elsewhere {
                    static void use(Microdata table, MicrodataCertificate certificate, ReleaseRecord record,
                            MicrodataPolicy policy) {
                        %s
                    }
                }
                """.formatted(statement);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Elsewhere.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", "target", "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(null, null, found, new ArrayList<>(options), null, List.of(file))
                .call();
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void theGateIsTheOnlyWayToARelease() {
        assertThat(faults("MicrodataRelease r = MicrodataGate.forFirstRelease(policy).release(table, 0);"))
                .as("what a caller writes")
                .isEmpty();
        assertThat(faults("new MicrodataRelease.Released(table, certificate, record);"))
                .singleElement()
                .asString()
                .contains("not public");
        assertThat(
                        faults(
                                "new MicrodataCertificate(policy, true, List.of(), 1, 0, 1, 1, List.of(), null, null, List.of());"))
                .singleElement()
                .asString()
                .contains("not public");
        assertThat(faults("class Mine extends MicrodataRelease.Released {}")).isNotEmpty();
        assertThat(faults("class Mine implements MicrodataRelease {}")).isNotEmpty();
        assertThat(faults("ReleaseRecord.of(table);")).isNotEmpty();
    }

    @Test
    void noPublicConstructorOrFactoryMakesOne() {
        for (Class<?> type :
                List.of(MicrodataRelease.Released.class, MicrodataCertificate.class, ReleaseRecord.class)) {
            assertThat(type.getConstructors()).as(type.getName()).isEmpty();
            assertThat(type.getMethods())
                    .as("factories of " + type.getName())
                    .noneMatch(method -> Modifier.isStatic(method.getModifiers()));
        }
    }
}
