package org.reversementoring.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** An OSGi container resolves every artifact of the library, and one bundle reaches the other's classes. */
class BundleTest {

    @Test
    void everyArtifactResolves() throws Exception {
        Framework container = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        Jars.fresh("container").toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        container.start();
        try {
            List<Bundle> ours = new ArrayList<>();
            for (Path jar : Jars.ofTheContainer()) {
                Bundle bundle =
                        container.getBundleContext().installBundle(jar.toUri().toString());
                if (String.valueOf(bundle.getSymbolicName()).startsWith("org.reversementoring")) {
                    ours.add(bundle);
                }
            }
            for (Bundle bundle : ours) {
                start(bundle);
            }
            assertThat(ours).hasSize(8).allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
            Class<?> codec = ours.stream()
                    .filter(bundle -> bundle.getSymbolicName().equals("org.reversementoring.core"))
                    .findFirst()
                    .orElseThrow()
                    .loadClass("org.reversementoring.core.json.JsonCodec");
            assertThat(codec.getMethod("create").invoke(null)).isNotNull();
        } finally {
            container.stop();
            container.waitForStop(TimeUnit.SECONDS.toMillis(20));
        }
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new AssertionError(bundle.getSymbolicName() + " does not resolve: " + e.getMessage(), e);
        }
    }
}
