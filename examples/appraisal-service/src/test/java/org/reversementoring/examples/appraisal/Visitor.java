package org.reversementoring.examples.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps cookies, follows redirects, and sends forms as the page has them. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");

    private static final Pattern WORDS = Pattern.compile("name=\"words\" value=\"([0-9a-f]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private String page = "";

    Visitor(String address) {
        this.address = address;
    }

    /** Somebody who has signed in. */
    static Visitor signedIn(String address, String name) {
        Visitor visitor = new Visitor(address);
        visitor.get("/sign-in");
        HttpResponse<String> answer = visitor.post("/sign-in", "username", name, "password", Demonstration.PASSWORD);
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/sign-in")) {
            throw new IllegalStateException("sign-in failed with " + answer.statusCode());
        }
        return visitor;
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .build());
        page = answer.body();
        return answer;
    }

    /** The page that was opened last. */
    String page() {
        return page;
    }

    /** Sends a form with the token of the page that was opened last, and with what it was made of, if it says. */
    HttpResponse<String> post(String path, String... nameAndValue) {
        Map<String, String> hidden = new LinkedHashMap<>();
        first(CSRF).ifPresent(token -> hidden.put("_csrf", token));
        first(REVISION).ifPresent(revision -> hidden.put("revision", revision));
        first(WORDS).ifPresent(words -> hidden.put("words", words));
        List<String> fields = new ArrayList<>();
        hidden.forEach((name, value) -> fields.add(field(name, value)));
        for (int i = 0; i < nameAndValue.length; i += 2) {
            fields.add(field(nameAndValue[i], nameAndValue[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                .build());
    }

    /** Sends a form with a file, with the token of the page that was opened last. */
    HttpResponse<String> upload(String path, String text, String... nameAndValue) {
        String line = "----form";
        StringBuilder body = new StringBuilder();
        List<String> fields = new ArrayList<>(List.of(nameAndValue));
        first(CSRF).ifPresent(token -> fields.addAll(List.of("_csrf", token)));
        for (int i = 0; i < fields.size(); i += 2) {
            body.append("--" + line + "\r\nContent-Disposition: form-data; name=\"" + fields.get(i) + "\"\r\n\r\n"
                    + fields.get(i + 1) + "\r\n");
        }
        body.append("--" + line + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"answers.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + text + "\r\n--" + line + "--\r\n");
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private java.util.Optional<String> first(Pattern pattern) {
        Matcher found = pattern.matcher(page);
        return found.find() ? java.util.Optional.of(found.group(1)) : java.util.Optional.empty();
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
