package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a repository publishes fits together: the bill of materials, the modules and the README name the same artifacts. */
class PublicationTest {

    private static final Path ROOT = Path.of("..", "..");

    /** Never published: these rules, and the examples. */
    private static final Pattern INTERNAL = Pattern.compile("reverse-mentoring-(architecture|bom|example-.*)");

    @Test
    void theBillOfMaterialsNamesEveryPublishedArtifact() throws IOException {
        Set<String> published = new TreeSet<>();
        for (String module : found("<module>([^<]*)</module>", "pom.xml")) {
            published.addAll(found("(?m)^  <artifactId>([^<]*)</artifactId>", module + "/pom.xml"));
        }
        published.removeIf(name -> INTERNAL.matcher(name).matches());
        assertThat(published).hasSize(11);
        assertThat(found("(?m)^ {8}<artifactId>(reverse-mentoring-[^<]*)</artifactId>", "core/bom/pom.xml"))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    /** The bill of materials has no parent, so its version is written twice. */
    @Test
    void theBillOfMaterialsHasTheVersionOfTheHouse() throws IOException {
        List<String> house = found("(?m)^  <version>([^<]*)</version>", "pom.xml");
        assertThat(house).hasSize(1);
        assertThat(found("(?m)^  <version>([^<]*)</version>", "core/bom/pom.xml"))
                .isEqualTo(house);
        assertThat(found("reverse-mentoring-bom:([^\")]*)\"", "README.md")).isEqualTo(house);
    }

    @Test
    void theReadmeNamesOnlyArtifactsThatThereAre() throws IOException {
        Set<String> published =
                new TreeSet<>(found("(?m)^ {8}<artifactId>(reverse-mentoring-[^<]*)</artifactId>", "core/bom/pom.xml"));
        published.add("reverse-mentoring-bom");
        assertThat(found("(?:`|<artifactId>)(reverse-mentoring-[a-z]+)(?:`|</artifactId>)", "README.md"))
                .hasSizeGreaterThan(8)
                .isSubsetOf(published);
    }

    private static List<String> found(String pattern, String file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toList());
    }
}
