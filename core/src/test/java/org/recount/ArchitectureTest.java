package org.recount;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house's floors and a few habits; each rule says why. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.recount");

    /** From the ground up. Packages of one floor do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("internal"),
            Set.of("article"),
            Set.of("syntax"),
            Set.of("time", "place"),
            Set.of("actor"),
            Set.of("statement"),
            Set.of("coding"),
            Set.of("lineage"),
            Set.of("resolve"),
            Set.of("event"),
            Set.of("finding", "link"),
            Set.of("relation"),
            Set.of("record"),
            Set.of("brief"));

    @TestFactory
    Stream<DynamicTest> aPackageKnowsOnlyTheFloorsBelow() {
        return FLOORS.stream().flatMap(Set::stream).map(name -> DynamicTest.dynamicTest(name, () -> checkFloor(name)));
    }

    private static void checkFloor(String name) {
        List<String> above = new ArrayList<>();
        boolean reached = false;
        for (Set<String> floor : FLOORS) {
            if (reached || floor.contains(name)) {
                reached = true;
                floor.stream().filter(p -> !p.equals(name)).forEach(p -> above.add("org.recount." + p + ".."));
            }
        }
        above.add("org.recount");
        noClasses()
                .that()
                .resideInAPackage("org.recount." + name + "..")
                .should()
                .dependOnClassesThat(in(above).and(isNot(name, "event", "org.recount.finding.Detail")))
                .because("data goes one way, from articles up to the brief: what a lower floor learnt of a higher one"
                        + " could not run alone, in a thread pool or a cluster (see the architecture page)."
                        + " Merging may know Detail: details are read per article and only compared above it")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void noOldDates() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.SimpleDateFormat")
                .because("they change under the reader and take the machine's zone; java.time says what it means")
                .check(CODE);
    }

    @Test
    void nothingTakesTheMachinesLocaleCharsetOrZone() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("the record is a function of articles and decisions, the same on every machine:"
                        + " under a Turkish locale even \"I\" has another lower case")
                .check(CODE);
    }

    /** Read from what people wrote: the compiler makes such blocks itself for every try with resources, JMH too. */
    @Test
    void nobodyCatchesEverything() throws IOException {
        Pattern all = Pattern.compile("catch \\((?:final )?(?:[\\w.]+ \\| )*(?:Exception|RuntimeException|Throwable) ");
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> bad = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(ArchitectureTest::written)
                    .filter(f -> all.matcher(text(f)).find())
                    .toList();
            assertThat(bad)
                    .as("bad input is a problem with its place and misuse fails at once; a catch-all hides both")
                    .isEmpty();
        }
    }

    private static boolean written(Path file) {
        for (Path part : file) {
            if (part.toString().equals("target")) {
                return false;
            }
        }
        return true;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> isNot(String here, String where, String allowed) {
        return DescribedPredicate.describe(
                "are not allowed here", c -> !here.equals(where) || !c.getName().startsWith(allowed));
    }
}
