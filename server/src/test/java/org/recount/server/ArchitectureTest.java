package org.recount.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The desk's floors; each rule says why. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.recount.server");

    @Test
    void viewsAndIntakeKnowNothingOfHttpServers() {
        noClasses()
                .that()
                .resideInAnyPackage("org.recount.server.view..", "org.recount.server.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .because(
                        "what a page shows is a function of an edition and a question: it is tested and used without a server")
                .check(CODE);
    }
}
