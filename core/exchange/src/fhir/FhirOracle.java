import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Lets HAPI FHIR judge the files that FhirFilesTest wrote: each questionnaire, each response against its questionnaire, each document; and
 * broken copies of them, which it must refuse. A response whose questionnaire is not found passes with an information only, so a support finds it
 * here, and the messages are searched for those that say that something was not looked at.
 */
public final class FhirOracle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NOT_LOOKED_AT =
            List.of("could not be resolved", "not be found, so", "Unknown extension", "unable to resolve", "not validated");

    /** HAPI knows no code system of a host, and says so for each code; the codes are judged against the questionnaire all the same. */
    private static final String OUR_SYSTEMS = "https://survey.example.org/Questionnaire/";

    private static int checked;
    private static int refused;
    private static final List<String> faults = new ArrayList<>();

    private final String release;
    private final FhirContext context;
    private final FhirValidator validator;
    private IBaseResource questionnaire;
    private String url = "";
    private String version = "";

    private FhirOracle(String release, FhirContext context) {
        this.release = release;
        this.context = context;
        IValidationSupport ours = new IValidationSupport() {
            @Override
            public FhirContext getFhirContext() {
                return context;
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
                boolean is = uri != null && (uri.equals(url) || uri.equals(url + "|" + version));
                return is && type != null && type.isInstance(questionnaire) ? (T) questionnaire : null;
            }
        };
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                ours,
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context)));
        instances.setAnyExtensionsAllowed(false);
        validator = context.newValidator().registerValidatorModule(instances);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (FhirOracle oracle : List.of(new FhirOracle("r4", FhirContext.forR4()), new FhirOracle("r5", FhirContext.forR5()))) {
            try (Stream<Path> cases = Files.list(folder)) {
                for (Path each : cases.sorted().toList()) {
                    oracle.judge(each);
                }
            }
        }
        System.out.println("HAPI FHIR: " + checked + " resources are valid, " + refused + " broken copies are refused");
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() && checked > 0 && refused > 0 ? 0 : 1);
    }

    private void judge(Path folder) throws IOException {
        Path document = folder.resolve("document-" + release + ".json");
        if (Files.exists(document)) {
            valid(document.toString(), Files.readString(document));
            breakDocument((ObjectNode) JSON.readTree(Files.readString(document)));
            return;
        }
        String text = Files.readString(folder.resolve("questionnaire-" + release + ".json"));
        ObjectNode tree = (ObjectNode) JSON.readTree(text);
        url = tree.path("url").asText();
        version = tree.path("version").asText();
        questionnaire = context.newJsonParser().parseResource(text);
        valid(folder + " " + release, text);
        boolean founding = folder.endsWith("founding");
        if (founding) {
            breakQuestionnaire(tree);
        }
        try (Stream<Path> responses = Files.list(folder)) {
            for (Path response : responses.filter(file -> file.getFileName().toString().startsWith("response-"))
                    .sorted()
                    .toList()) {
                valid(response + " " + release, Files.readString(response));
            }
        }
        if (founding) {
            breakResponse((ObjectNode) JSON.readTree(Files.readString(folder.resolve("response-0.json"))));
        }
    }

    private List<SingleValidationMessage> messages(String text) {
        return validator.validateWithResult(text).getMessages();
    }

    private void valid(String name, String text) {
        checked++;
        for (SingleValidationMessage message : messages(text)) {
            String said = String.valueOf(message.getMessage());
            boolean error = message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal();
            boolean unseen = NOT_LOOKED_AT.stream().anyMatch(said::contains) && !said.contains(OUR_SYSTEMS);
            if (error || unseen) {
                faults.add(name + ": " + message.getSeverity() + " " + message.getLocationString() + " " + said);
            } else if (System.getProperty("all") != null) {
                System.out.println(name + ": " + message.getSeverity() + " " + message.getLocationString() + " " + said);
            }
        }
    }

    private void invalid(String what, JsonNode tree) {
        boolean error = messages(tree.toString()).stream()
                .anyMatch(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal());
        if (error) {
            refused++;
        } else {
            faults.add(release + ": a broken copy must be refused, but is not: " + what);
        }
    }

    private void invalid(String what, ObjectNode tree, Consumer<ObjectNode> change) {
        ObjectNode copy = tree.deepCopy();
        change.accept(copy);
        invalid(what, copy);
    }

    private static ObjectNode item(ObjectNode tree, int group, int item) {
        return (ObjectNode) tree.at("/item/" + group + "/item/" + item);
    }

    private void breakQuestionnaire(ObjectNode tree) {
        Map<String, Consumer<ObjectNode>> changes = new LinkedHashMap<>();
        changes.put("a link twice", q -> item(q, 1, 1).set("linkId", item(q, 1, 0).get("linkId")));
        changes.put("a display with an item", q -> item(q, 0, 0).set("item", JSON.createArrayNode().add(item(q, 1, 1).deepCopy())));
        changes.put("the other release's type", q -> item(q, 1, 0).put("type", release.equals("r4") ? "coding" : "choice"));
        changes.put("no status", q -> q.remove("status"));
        changes.put("a code of a display", q -> item(q, 0, 0).put("required", true));
        changes.put("options of a text", q -> item(q, 1, 1).set("answerOption", item(q, 1, 0).get("answerOption")));
        changes.put("a length of a choice", q -> item(q, 1, 0).put("maxLength", 5));
        changes.put("an extension that is none", q -> ((ObjectNode) item(q, 1, 0).at("/answerOption/0/extension/0")).put("url", "http://hl7.org/fhir/StructureDefinition/score"));
        changes.put("an extension of another type", q -> ((ObjectNode) item(q, 1, 0).at("/answerOption/0/extension/0")).put("valueString", "1").remove("valueDecimal"));
        changes.put("no link", q -> item(q, 1, 0).remove("linkId"));
        changes.put("no type", q -> item(q, 1, 0).remove("type"));
        changes.put("an unknown status", q -> q.put("status", "ready"));
        changes.put("a broken narrative", q -> ((ObjectNode) q.get("text")).put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>1</script></div>"));
        changes.put("an address with a number sign in it", q -> q.put("url", "not an address"));
        // R5 says that a group without items is an error only in a complete questionnaire.
        if (release.equals("r4")) {
            changes.put("an empty group", q -> ((ObjectNode) q.at("/item/1")).remove("item"));
        }
        changes.forEach((what, change) -> invalid("questionnaire with " + what, tree, change));
    }

    private void breakResponse(ObjectNode tree) {
        Map<String, Consumer<ObjectNode>> changes = new LinkedHashMap<>();
        changes.put("a wrong code", r -> ((ObjectNode) item(r, 1, 0).at("/answer/0/valueCoding")).put("code", "7"));
        changes.put("a wrong system", r -> ((ObjectNode) item(r, 1, 0).at("/answer/0/valueCoding")).put("system", "https://survey.example.org/other"));
        changes.put("a required answer left out", r -> ((ArrayNode) r.get("item")).remove(0));
        changes.put("an unknown link", r -> item(r, 1, 0).put("linkId", "unknown"));
        changes.put("another order", r -> ((ArrayNode) r.get("item")).add(((ArrayNode) r.get("item")).remove(0)));
        changes.put("another type", r -> ((ArrayNode) item(r, 1, 0).set("answer", JSON.createArrayNode()).get("answer")).addObject().put("valueString", "4"));
        changes.put("no status", r -> r.remove("status"));
        changes.put("two answers", r -> ((ArrayNode) item(r, 1, 0).get("answer")).add(item(r, 1, 0).at("/answer/0").deepCopy()));
        changes.put("an item twice", r -> ((ArrayNode) r.at("/item/1/item")).add(item(r, 1, 0).deepCopy()));
        changes.put("an item in another group", r -> ((ArrayNode) r.at("/item/2/item")).add(((ArrayNode) r.at("/item/1/item")).remove(0)));
        changes.forEach((what, change) -> invalid("response with " + what, tree, change));
    }

    private void breakDocument(ObjectNode tree) {
        Map<String, Consumer<ObjectNode>> changes = new LinkedHashMap<>();
        changes.put("no content", d -> d.remove("content"));
        changes.put("no status", d -> d.remove("status"));
        changes.put("an unknown document status", d -> d.put("docStatus", "released"));
        changes.put("a date with a time only", d -> ((ObjectNode) d.at("/content/0/attachment")).put("creation", "10:00"));
        changes.put("broken data", d -> ((ObjectNode) d.at("/content/0/attachment")).put("data", "?"));
        changes.put("a size of another type", d -> ((ObjectNode) d.at("/content/0/attachment")).put("size", "many"));
        changes.forEach((what, change) -> invalid("document with " + what, tree, change));
    }
}
