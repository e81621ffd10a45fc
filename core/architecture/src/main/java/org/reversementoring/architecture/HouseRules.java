package org.reversementoring.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The architecture of a library whose packages lie under one root. */
public final class HouseRules {

    /** The most types that a package may have: more is a hall, and a newcomer does not find his way. */
    static final int MOST_TYPES = 20;

    /** Knots of more than four classes that a comment in their code says are one thing. */
    static final Set<List<String>> KNOTS_THAT_ARE_ONE_THING = Set.of(List.of(
            "org.reversementoring.core.cycle.ConversationSteps",
            "org.reversementoring.core.cycle.CycleAttachments",
            "org.reversementoring.core.cycle.CycleInterruptions",
            "org.reversementoring.core.cycle.LearningSteps",
            "org.reversementoring.core.cycle.MentoringCycle",
            "org.reversementoring.core.cycle.NextCycle",
            "org.reversementoring.core.cycle.PanelSteps"));

    private static final DescribedPredicate<JavaClass> GENERATED = describe("generated", HouseRules::isGenerated);

    /**
     * Members of exported types that only neighbours can call, because a type in them is hidden. A column gives its cells as codes
     * to the engines: reading them as text would cost a hundred times as much.
     */
    static final Set<String> SHOWN_TO_NEIGHBOURS = Set.of(
            "org.reversementoring.anonymisation.microdata.table.Column.codes() shows"
                    + " org.reversementoring.anonymisation.microdata.encoding.CodeVector",
            "org.reversementoring.anonymisation.microdata.table.Column.encoded("
                    + "org.reversementoring.anonymisation.microdata.table.Attribute, java.util.List,"
                    + " org.reversementoring.anonymisation.microdata.encoding.CodeVector) shows"
                    + " org.reversementoring.anonymisation.microdata.encoding.CodeVector");

    /** Packages whose types are public for their neighbours alone. */
    private static final List<String> NOT_EXPORTED = List.of(
            "core.exchange.json",
            "anonymisation.audit.enumeration",
            "anonymisation.audit.attack",
            "anonymisation.reconstruction.solver",
            "anonymisation.table.solver",
            "anonymisation.microdata.encoding",
            "anonymisation.microdata.counting",
            "anonymisation.microdata.generalisation",
            "anonymisation.microdata.fulldomain.bound",
            "anonymisation.microdata.fulldomain",
            "anonymisation.microdata.local",
            "anonymisation.microdata.partition",
            "anonymisation.microdata.disguise",
            "reporting.text",
            "reporting.study.exact",
            "reporting.study.page",
            "reporting.opendata.text",
            "reporting.opendata.format");

    private final String root;

    /** Rules of the packages under a root. */
    public HouseRules(String root) {
        this.root = root;
    }

    static boolean isGenerated(JavaClass type) {
        return Stream.iterate(type, c -> c.getEnclosingClass().orElse(null))
                .takeWhile(c -> c != null)
                .anyMatch(c -> c.getSimpleName().startsWith("Immutable")
                        || c.getSimpleName().endsWith("Generated"));
    }

    /** The steps of the way in the order in which they may know each other. */
    public List<String> flow() {
        return PackageOrder.STEPS.stream().map(step -> root + "." + step).toList();
    }

    /** Every rule by its name. */
    public Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "no step knows a later step",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should(new DependencyConditions(root).onlyLookBack(flow())));
        rules.put(
                "packages have no cycles",
                slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put(
                "raw answers stop at the release gate",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                root + ".core.report..",
                                root + ".core.perception..",
                                root + ".core.meeting..",
                                root + ".anonymisation.strategy..",
                                root + ".anonymisation.audit..",
                                root + ".anonymisation.reconstruction..",
                                root + ".anonymisation.ledger..",
                                root + ".anonymisation.planning..",
                                root + ".reporting..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".core.interview..", root + ".core.collation..", root + ".core.exchange..")
                        .because("what was said reaches a report only through the gate"));
        rules.put(
                "a report reaches no person",
                classes()
                        .that()
                        .resideInAPackage(root + ".core.report..")
                        .should(new DependencyConditions(root).reachNoPerson())
                        .because("a released report has no path to a mentor"));
        // Foreign JSON is read token by token: a mapper would bind what a stranger wrote. A tree of our own may be
        // printed.
        rules.put(
                "only the codec drives Jackson",
                CompositeArchRule.of(noClasses()
                                .that()
                                .resideOutsideOfPackages(root + ".core.json..", root + ".core.exchange..")
                                .and(not(GENERATED))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                                        .and(not(resideInAnyPackage(
                                                        "com.fasterxml.jackson.annotation..",
                                                        "com.fasterxml.jackson.databind.annotation..")
                                                .or(simpleName("None"))))))
                        .and(noClasses()
                                .that()
                                .resideInAPackage(root + ".core.exchange..")
                                .should()
                                .callMethodWhere(describe(
                                        "a mapper reads",
                                        call -> call.getTargetOwner()
                                                        .getPackageName()
                                                        .startsWith("com.fasterxml.jackson.databind")
                                                && call.getTargetOwner()
                                                        .getSimpleName()
                                                        .matches("ObjectMapper|JsonMapper|ObjectReader")
                                                && call.getName().matches("read.*|treeTo.*|convert.*|update.*")))));
        rules.put(
                "state is final",
                fields().that()
                        .areNotStatic()
                        .and()
                        .areDeclaredInClassesThat(not(GENERATED))
                        .should(StateConditions.beFinalOrPrivateInAnEngine(this::isForStrangers))
                        .because("what users hold never changes; an engine that nobody sees may count honestly"));
        rules.put(
                "nothing has setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(not(GENERATED))
                        .and(describe("are ours to name", HouseRules::isOursToName))
                        .should()
                        .haveNameMatching("set[A-Z].*"));
        rules.put(
                "signatures carry no checked exceptions",
                noCodeUnits()
                        .that()
                        .arePublic()
                        .should()
                        .declareThrowableOfType(describe(
                                "checked",
                                type -> type.isAssignableTo(Exception.class)
                                        && !type.isAssignableTo(RuntimeException.class))));
        rules.put(
                "core is silent",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".core..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.slf4j..")
                        .because("the model holds personal data and has nothing to tell a log"));
        rules.put(
                "results depend only on arguments",
                noClasses()
                        .that(library())
                        .should()
                        .callMethodWhere(describe("reads the clock or draws a number", HouseRules::readsClockOrDice))
                        .orShould()
                        .callConstructor(Random.class)
                        .because("time and chance are passed in, so that a release can be repeated"));
        rules.put(
                "no network, threads or reflection",
                noClasses()
                        .that(library())
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "java.net..", "java.lang.reflect..", "java.lang.invoke..", "java.rmi..")
                                .and(not(describe("of lambdas and records", HouseRules::compilerMade)))
                                .or(describe(
                                        "a thread",
                                        type -> type.getName().startsWith("java.util.concurrent.Executor")
                                                && !type.getName().equals("java.util.concurrent.Executor"))))
                        .orShould()
                        .callConstructorWhere(describe(
                                "starts a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                        .orShould()
                        .callMethod(Class.class, "forName", String.class));
        rules.put(
                "no dumping grounds",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                        .orShould()
                        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..internal.."));
        rules.put(
                "no standard streams",
                noClasses()
                        .that(library())
                        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                        .because("output belongs to the host; an example's main is the conscious exception"));
        rules.put("no generic exceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        rules.put(
                "every package is null-marked",
                classes()
                        .that(not(GENERATED))
                        .should(DependencyConditions.liveInAPackageAnnotatedWith(NullMarked.class)));
        return rules;
    }

    /** A public type of an exported package, or a record. Builders are there to be changed. */
    private boolean isForStrangers(JavaClass type) {
        boolean exported =
                NOT_EXPORTED.stream().noneMatch(step -> type.getPackageName().equals(root + "." + step));
        boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC);
        return type.isRecord()
                || (isPublic && exported && !type.getSimpleName().endsWith("Builder") && !GENERATED.test(type));
    }

    /** Whoever implements an interface of another library takes its names. */
    private static boolean isOursToName(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> !type.getPackageName().startsWith("org.reversementoring"))
                .flatMap(type -> type.getMethods().stream())
                .noneMatch(other -> other.getName().equals(method.getName()));
    }

    private DescribedPredicate<JavaClass> library() {
        return resideInAnyPackage(root + ".core..", root + ".anonymisation..", root + ".reporting..")
                .and(not(GENERATED));
    }

    private static boolean compilerMade(JavaClass type) {
        return List.of(
                        "java.lang.invoke.LambdaMetafactory",
                        "java.lang.invoke.MethodHandles",
                        "java.lang.invoke.MethodHandles$Lookup",
                        "java.lang.invoke.SerializedLambda",
                        "java.lang.invoke.TypeDescriptor")
                .contains(type.getName());
    }

    private static boolean readsClockOrDice(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        boolean now = owner.getPackageName().equals("java.time")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean systemClock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        boolean systemTime =
                owner.isEquivalentTo(System.class) && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        boolean dice = name.equals("randomUUID") || (owner.isEquivalentTo(Math.class) && name.equals("random"));
        return now || systemClock || systemTime || dice;
    }
}
