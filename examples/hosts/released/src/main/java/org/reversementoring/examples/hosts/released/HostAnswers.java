package org.reversementoring.examples.hosts.released;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a host has answered, kept in a folder for whoever compares hosts. */
public final class HostAnswers {

    private final Path folder;

    private HostAnswers(Path folder) {
        this.folder = folder;
    }

    /** @param folder where the files go; it is made if need be */
    public static HostAnswers in(String folder) {
        return new HostAnswers(Path.of(folder));
    }

    /** Keeps what a host without a web server has written, and which versions it has. */
    public void keep(String json, String html, String versions) {
        write("report.json", json);
        write("report.html", html);
        write("versions", versions);
    }

    /**
     * Asks a web host as a browser and as a program would, and keeps what it says.
     *
     * @param port where it listens on this machine
     * @throws IllegalStateException if it gives the report out by its own mapper
     */
    public void ask(int port, String versions) {
        keep(body(port, "/report", "application/json"), body(port, "/report", "text/html"), versions);
        HttpResponse<byte[]> refused = answer(port, "/own-mapper", "application/json");
        if (refused.statusCode() < 400 || new String(refused.body(), StandardCharsets.UTF_8).contains("Gives time")) {
            throw new IllegalStateException("the host's own mapper wrote the report");
        }
    }

    private static String body(int port, String path, String type) {
        HttpResponse<byte[]> answer = answer(port, path, type);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> answer(int port, String path, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", type)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
