package org.reversementoring.examples.hosts.osgi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts a container with every bundle of a folder. */
final class Container {

    private Container() {}

    /** @param arguments the folder for the answers, one for the container, one with bundles, and the bundle of the host */
    public static void main(String[] arguments) throws Exception {
        Framework container = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        arguments[1],
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        "answers",
                        arguments[0]));
        container.start();
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of(arguments[2]))) {
            for (Path jar : jars.sorted().toList()) {
                bundles.add(
                        container.getBundleContext().installBundle(jar.toUri().toString()));
            }
        }
        bundles.add(container
                .getBundleContext()
                .installBundle(Path.of(arguments[3]).toUri().toString()));
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
        container.stop();
        container.waitForStop(TimeUnit.SECONDS.toMillis(20));
    }
}
