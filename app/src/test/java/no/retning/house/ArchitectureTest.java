package no.retning.house;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.web.Blocking;
import org.junit.jupiter.api.Test;

/** Which feature may use which, and what all classes keep to. */
class ArchitectureTest {
    private static final String ROOT = "no.retning";

    private static final Set<String> FEATURES = Set.of(
            "strategy",
            "roadmap",
            "change",
            "council",
            "imports",
            "edition",
            "search",
            "follow",
            "watching",
            "organization",
            "round",
            "status",
            "reporting",
            "review",
            "portfolio",
            "xlsx",
            "docx");
    private static final Set<String> BELOW = Set.of("web", "people", "time", "wording", "succession", "task");

    /** Feature → the features it may use. A new edge is a decision, not an import. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("", Set.of("start")),
            Map.entry("start", Set.of("people", "example", "mail")),
            Map.entry("web", Set.of("people", "time")),
            Map.entry("people", Set.of()),
            Map.entry("time", Set.of()),
            Map.entry("mail", Set.of()),
            Map.entry("wording", Set.of()),
            Map.entry("succession", Set.of()),
            Map.entry("task", Set.of("web", "people", "time")),
            Map.entry("xlsx", Set.of()),
            Map.entry("docx", Set.of()),
            Map.entry("strategy", Set.of("time", "web", "people", "roadmap", "follow", "portfolio")),
            Map.entry("roadmap", Set.of("time", "web", "people", "wording", "xlsx", "change", "follow")),
            Map.entry("change", Set.of("task", "time", "web", "people", "wording", "succession", "council")),
            Map.entry("council", Set.of("task", "time", "web", "people", "wording", "succession")),
            Map.entry("imports", Set.of("time", "web", "people", "wording", "roadmap", "change")),
            Map.entry(
                    "edition",
                    Set.of("task", "time", "web", "people", "wording", "council", "roadmap", "change", "portfolio")),
            Map.entry("search", Set.of("people", "web", "succession")),
            Map.entry("follow", Set.of("people", "web", "succession")),
            Map.entry("watching", Set.of("time", "web", "people", "follow", "roadmap")),
            Map.entry("status", Set.of("time", "web", "people", "roadmap")),
            Map.entry(
                    "portfolio",
                    Set.of("task", "time", "web", "people", "wording", "succession", "roadmap", "change", "follow")),
            Map.entry(
                    "organization",
                    Set.of("task", "time", "web", "people", "wording", "council", "roadmap", "change", "portfolio")),
            Map.entry("round", Set.of("task", "time", "web", "people", "mail", "organization", "roadmap", "change")),
            Map.entry(
                    "reporting",
                    Set.of("task", "time", "web", "people", "mail", "wording", "roadmap", "council", "change")),
            Map.entry(
                    "review",
                    Set.of(
                            "time",
                            "web",
                            "people",
                            "reporting",
                            "portfolio",
                            "roadmap",
                            "change",
                            "wording",
                            "council",
                            "xlsx",
                            "docx")),
            Map.entry("front", union(FEATURES, BELOW)),
            Map.entry("example", union(FEATURES, BELOW)));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void featuresUseOnlyWhatTheyMay() {
        var wrong = new TreeMap<String, Set<String>>();
        for (var from : CLASSES) {
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var to = dependency.getTargetClass().getBaseComponentType();
                if (to.getPackageName().startsWith(ROOT) && !allowed(feature(from), feature(to))) {
                    wrong.computeIfAbsent(feature(from) + " → " + feature(to), edge -> new TreeSet<>())
                            .add(from.getSimpleName() + " uses " + to.getSimpleName());
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void controllersStayInTheirFeatureAndOffTheEventLoop() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beAnnotatedWith(Blocking.class)
                .allowEmptyShould(true)
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .notHaveModifier(PUBLIC)
                .andShould()
                .notHaveModifier(PROTECTED)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheDatabaseOrAnInjectedClock() {
        noClasses().should().callMethodWhere(asksTheMachineForTheTime()).check(CLASSES);
    }

    /** POI takes the old kind of date, so the writers of files may make it. */
    @Test
    void datesAreOfJavaTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".xlsx", ROOT + ".docx")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            var target = call.getTarget();
            var owner = target.getOwner().getName();
            boolean now = owner.startsWith("java.time.")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
            return now || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
        });
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || EDGES.getOrDefault(from, Set.of()).contains(to) || (to.isEmpty() && from.isEmpty());
    }

    private static String feature(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
