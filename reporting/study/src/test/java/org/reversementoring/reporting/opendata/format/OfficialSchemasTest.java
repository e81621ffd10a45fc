package org.reversementoring.reporting.opendata.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.reporting.opendata.DataBundle;
import org.reversementoring.reporting.opendata.MadeUpData;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** Both bundles against the schemas that their standards publish; where these are from is in {@code schemas/SOURCES.md}. */
class OfficialSchemasTest {

    private static final Path SCHEMAS = Path.of("src", "test", "resources", "schemas");
    private static final Path BESIDE = Path.of("..", "..", "..", "shared", "data", "schemas");
    private static final Map<String, String> KEPT = Map.of(
            "ddi-codebook-2.6/codebook.xsd", "ddi-codebook-2.6/codebook.xsd",
            "data-package-2/datapackage.json", "datapackage-2.0/datapackage.json");

    private static final String PROFILE_2 = "data-package-2/datapackage.json";
    private static final String PROFILE_1 = "data-package-1/tabular-data-package.json";

    private static DataBundle ordinary;
    private static DataBundle hostile;

    @BeforeAll
    static void made() {
        ordinary = MadeUpData.ordinary();
        hostile = MadeUpData.hostile();
    }

    static boolean areBesideTheRepository() {
        return Files.isDirectory(BESIDE);
    }

    private static Validator ddi(Path schema) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver((type, namespace, publicId, name, base) -> beside(base, name));
        return factory.newSchema(schema.toFile()).newValidator();
    }

    /**
     * A newer JDK brings schemas of XHTML of its own and takes them for the ones of these names; the published set
     * means the files beside the one that includes them. What is not there is left to the parser.
     */
    private static @Nullable LSInput beside(String including, String name) {
        try {
            var loading = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            URI file = URI.create(including).resolve(name);
            if (!Files.exists(Path.of(file))) {
                return null;
            }
            LSInput included = loading.createLSInput();
            included.setSystemId(file.toString());
            included.setStringData(Files.readString(Path.of(file)));
            return included;
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void validate(Validator validator, String document) throws SAXException, IOException {
        validator.validate(new StreamSource(new StringReader(document)));
    }

    @Test
    void ddiIsValidAndTheSchemaFindsWhatIsNot() throws Exception {
        Validator validator = ddi(SCHEMAS.resolve("ddi-codebook-2.6/codebook.xsd"));
        validate(validator, text(ordinary, "ddi.xml"));
        validate(validator, text(hostile, "ddi.xml"));
        Map<String, String> broken = Map.of(
                "ddi:codebook:2_6", "ddi:codebook:2_7",
                "nature=\"ordinal\"", "nature=\"odd\"",
                "ID=\"V2\"", "ID=\"2\"",
                "ID=\"V3\"", "ID=\"V2\"",
                " name=\"age\"", " title=\"age\"",
                "<titl>", "<titel>");
        broken.forEach((right, wrong) -> {
            String document = text(ordinary, "ddi.xml").replace(right, wrong);
            assertThat(document).as(right).isNotEqualTo(text(ordinary, "ddi.xml"));
            assertThatThrownBy(() -> validate(validator, document)).as(right).isInstanceOf(SAXException.class);
        });
        assertThatThrownBy(() -> validate(validator, withoutOrder(text(ordinary, "ddi.xml"))))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("catgry");
    }

    private static String withoutOrder(String ddi) {
        return ddi.replaceFirst("(?s)(<catgry.*?)(<varFormat[^>]*/>)", "$2$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {PROFILE_1, PROFILE_2})
    void theDataPackageIsValidForBothVersionsAndTheProfilesFindWhatIsNot(String name) throws IOException {
        Schema profile = profile(name);
        for (DataBundle bundle : List.of(ordinary, hostile)) {
            assertThat(profile.validate(text(bundle, "datapackage.json"), InputFormat.JSON))
                    .isEmpty();
        }
        Map<String, String> broken = Map.of(
                "\"path\": \"data.csv\"", "\"path\": 1",
                "\"type\": \"integer\"", "\"type\": \"wholenumber\"",
                "\"name\": \"listens\"", "\"nom\": \"listens\"",
                "\"name\": \"data\"", "\"named\": \"data\"",
                "\"required\": true", "\"required\": \"yes\"");
        broken.forEach((right, wrong) -> {
            String document = text(ordinary, "datapackage.json").replace(right, wrong);
            assertThat(document).as(right).isNotEqualTo(text(ordinary, "datapackage.json"));
            assertThat(profile.validate(document, InputFormat.JSON)).as(right).isNotEmpty();
        });
    }

    @Test
    void versionOneNeedsItsProfileByName() throws IOException {
        String document = text(ordinary, "datapackage.json");
        Schema profile = profile(PROFILE_1);
        for (String named :
                List.of("\"profile\": \"tabular-data-package\",", "\"profile\": \"tabular-data-resource\",")) {
            assertThat(document).contains(named);
            assertThat(profile.validate(document.replace(named, ""), InputFormat.JSON))
                    .as(named)
                    .isNotEmpty();
        }
    }

    @Test
    @EnabledIf(value = "areBesideTheRepository", disabledReason = "the data sets are not beside the repository")
    void whatIsKeptIsWhatWasPublishedAndTheWholeSetSaysTheSame() throws Exception {
        for (Map.Entry<String, String> file : KEPT.entrySet()) {
            assertThat(SCHEMAS.resolve(file.getKey())).hasSameBinaryContentAs(BESIDE.resolve(file.getValue()));
        }
        Validator validator = ddi(BESIDE.resolve("ddi-codebook-2.6/codebook.xsd"));
        validate(validator, text(ordinary, "ddi.xml"));
        validate(validator, text(hostile, "ddi.xml"));
    }

    private static Schema profile(String name) throws IOException {
        try (InputStream kept = Files.newInputStream(SCHEMAS.resolve(name))) {
            SpecificationVersion version =
                    name.equals(PROFILE_1) ? SpecificationVersion.DRAFT_4 : SpecificationVersion.DRAFT_7;
            return SchemaRegistry.withDefaultDialect(version)
                    .getSchema(new String(kept.readAllBytes(), UTF_8), InputFormat.JSON);
        }
    }

    private static String text(DataBundle bundle, String name) {
        return new String(bundle.files().get(name), UTF_8);
    }
}
