package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reversementoring.reporting.render.Renderers;

/** Each sheet in each language and format. Renew them with {@code -Dgolden.write=true}. */
class SheetGoldenTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "pages", "sheets");

    @TestFactory
    Stream<DynamicTest> eachSheetHasExactlyTheseBytes() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String language : new String[] {"en", "de"}) {
            SheetExamples.all(language).forEach((name, sheet) -> {
                String file = name + "-" + language;
                pages.put(file + ".html", Renderers.html().render(sheet));
                pages.put(file + ".md", Renderers.markdown().render(sheet));
                if (name.startsWith("appraisal-text")) {
                    pages.put(file + ".txt", Renderers.plainText().render(sheet));
                }
            });
        }
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> same(page.getKey(), page.getValue())));
    }

    private static void same(String name, String page) throws IOException {
        Path golden = PAGES.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }
}
