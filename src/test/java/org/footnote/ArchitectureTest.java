package org.footnote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plan of the house: which room may use which, and what no room may do. */
class ArchitectureTest {

    private static final String ROOT = "org.footnote";

    /** Allow-list: a room that is not named here must not exist. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("text", Set.of());
        MAY_USE.put("item", Set.of("text"));
        MAY_USE.put("generation", Set.of("text", "item"));
        MAY_USE.put("print", Set.of());
        MAY_USE.put("web", Set.of());
        MAY_USE.put("audit", Set.of("web"));
        MAY_USE.put("people", Set.of("web", "audit"));
        MAY_USE.put("material", Set.of("web", "audit", "people", "text"));
        MAY_USE.put("knowledge", Set.of("web", "audit", "people", "text", "item", "material", "generation"));
        MAY_USE.put("bank", Set.of("web", "audit", "people", "text", "item", "material", "generation", "knowledge"));
        MAY_USE.put("quiz", Set.of("print", "web", "audit", "people", "text", "item", "material", "knowledge", "bank"));
        MAY_USE.put(
                "progress", Set.of("web", "audit", "people", "text", "item", "material", "knowledge", "bank", "quiz"));
        MAY_USE.put(
                "reports",
                Set.of("web", "audit", "people", "text", "item", "material", "knowledge", "bank", "quiz", "progress"));
        MAY_USE.put(
                "app",
                Set.of(
                        "text",
                        "item",
                        "generation",
                        "print",
                        "web",
                        "audit",
                        "people",
                        "material",
                        "knowledge",
                        "bank",
                        "quiz",
                        "progress",
                        "reports"));
    }

    private static final Set<String> PURE = Set.of("text", "item", "generation", "print");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void every_room_is_on_the_list() {
        Set<String> rooms =
                HOUSE.stream().map(c -> room(c)).filter(r -> !r.isEmpty()).collect(toSet());
        assertEquals(MAY_USE.keySet(), rooms, "rooms of the plan and rooms of the house");
    }

    @Test
    void no_class_stands_outside_a_room() {
        noClasses().should().resideInAPackage(ROOT).check(HOUSE);
    }

    @Test
    void rooms_use_only_what_the_plan_allows() {
        classes()
                .should(new ArchCondition<JavaClass>("use only the rooms on the allow-list") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        from.getDirectDependenciesFromSelf().forEach(d -> {
                            String target = room(d.getTargetClass());
                            String own = room(from);
                            if (!target.isEmpty()
                                    && !target.equals(own)
                                    && !MAY_USE.getOrDefault(own, Set.of()).contains(target)) {
                                events.add(SimpleConditionEvent.violated(from, d.getDescription()));
                            }
                        });
                    }
                })
                .check(HOUSE);
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void pure_rooms_stay_pure() {
        for (String room : PURE) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta..",
                            "io.quarkus..",
                            "org.hibernate..",
                            "com.fasterxml..",
                            "org.jboss..",
                            "java.sql..",
                            "java.util.logging..",
                            "org.slf4j..")
                    .check(HOUSE);
        }
    }

    @Test
    void time_and_chance_are_arguments() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".app.SystemClock")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the clock", call -> isClockRead(call.getTarget().getFullName())))
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(HOUSE);
    }

    private static boolean isClockRead(String target) {
        return target.equals("java.time.Instant.now()")
                || target.equals("java.time.LocalDate.now()")
                || target.equals("java.time.LocalDateTime.now()")
                || target.equals("java.time.ZonedDateTime.now()")
                || target.equals("java.time.OffsetDateTime.now()")
                || target.equals("java.time.Clock.systemUTC()")
                || target.equals("java.time.Clock.systemDefaultZone()")
                || target.equals("java.lang.System.currentTimeMillis()");
    }

    private static String room(JavaClass c) {
        String name = c.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
