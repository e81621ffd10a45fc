package org.reversementoring.examples.hosts.released;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.reversementoring.core.json.JsonCodec;
import org.slf4j.LoggerFactory;

/** Which versions a host has, as its class loader shows them while it runs. */
public final class HostVersions {

    private HostVersions() {}

    /**
     * The line that the README's table has for this host: its name, Java, Jackson, SLF4J.
     *
     * @param host name and version of the host
     */
    public static String line(String host) {
        String jackson = of(databind(), "com.fasterxml.jackson.core/jackson-databind");
        return "| " + host + " | " + Runtime.version().feature() + " | " + jackson + besideIt() + " | "
                + of(LoggerFactory.class, "org.slf4j/slf4j-api") + " |";
    }

    /**
     * The version in the description that Maven leaves in each jar.
     *
     * @param type a class of the jar
     * @param artifact its coordinates without the version
     */
    public static String of(Class<?> type, String artifact) {
        try (InputStream file = type.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            Properties lines = new Properties();
            lines.load(file);
            return lines.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> databind() {
        return com.fasterxml.jackson.databind.ObjectMapper.class;
    }

    private static String besideIt() {
        try {
            Class<?> newer =
                    Class.forName("tools.jackson.databind.ObjectMapper", false, JsonCodec.class.getClassLoader());
            return " beside " + of(newer, "tools.jackson.core/jackson-databind");
        } catch (ClassNotFoundException e) {
            return "";
        }
    }
}
