package dev.parley.system;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may depend on whom. */
class DependencyRulesTest {

    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley");

    private static final String[] APPLICATIONS = {
        "dev.parley.catalog..",
        "dev.parley.run..",
        "dev.parley.interviewer..",
        "dev.parley.analysis..",
        "dev.parley.projections..",
        "dev.parley.tables..",
        "dev.parley.webhooks..",
        "dev.parley.gateway.."
    };

    @Test
    void every_module_was_looked_at() {
        assertThat(PARLEY.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains(
                        "domain",
                        "schemas",
                        "kit",
                        "engines",
                        "catalog",
                        "run",
                        "interviewer",
                        "analysis",
                        "projections",
                        "tables",
                        "webhooks",
                        "gateway",
                        "client",
                        "simulator",
                        "standalone");
    }

    @Test
    void the_core_knows_only_the_jdk() {
        classes()
                .that()
                .resideInAPackage("dev.parley.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.parley.domain..", "java..", "org.jspecify.."))
                .check(PARLEY);
    }

    @Test
    void the_core_reads_no_clock_no_chance_and_no_files() {
        noClasses()
                .that()
                .resideInAPackage("dev.parley.domain..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net.http..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(URL.class, Socket.class, InetAddress.class)
                .check(PARLEY);
    }

    @Test
    void dependencies_point_downwards_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.parley..")
                .layer("standalone")
                .definedBy("dev.parley.standalone..")
                .layer("applications")
                .definedBy(APPLICATIONS)
                .layer("engines")
                .definedBy("dev.parley.engines..")
                .layer("kit")
                .definedBy("dev.parley.kit..")
                .layer("schemas")
                .definedBy("dev.parley.schemas..", "dev.parley.avro..")
                .layer("domain")
                .definedBy("dev.parley.domain..")
                .layer("simulator")
                .definedBy("dev.parley.simulator..")
                .layer("client")
                .definedBy("dev.parley.client..")
                .whereLayer("standalone")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("applications")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("engines")
                .mayOnlyBeAccessedByLayers("applications", "standalone")
                .whereLayer("kit")
                .mayOnlyBeAccessedByLayers("applications", "standalone")
                .whereLayer("schemas")
                .mayOnlyBeAccessedByLayers("kit", "applications", "standalone")
                .whereLayer("simulator")
                .mayOnlyBeAccessedByLayers("applications", "standalone")
                .whereLayer("client")
                .mayOnlyBeAccessedByLayers("simulator", "applications", "standalone")
                .check(PARLEY);
    }

    @Test
    void who_uses_the_api_knows_nothing_of_how_it_is_made() {
        noClasses()
                .that()
                .resideInAPackage("dev.parley.client..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.parley..").and(not(resideInAPackage("dev.parley.client.."))))
                .check(PARLEY);
        noClasses()
                .that()
                .resideInAPackage("dev.parley.simulator..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.parley..")
                        .and(not(resideInAnyPackage("dev.parley.simulator..", "dev.parley.client.."))))
                .check(PARLEY);
    }

    /** Through its own door only: what a simulated participant can do, anybody with the link can do. */
    @Test
    void only_the_gateways_simulations_use_the_api() {
        noClasses()
                .that()
                .resideInAnyPackage(APPLICATIONS)
                .and()
                .resideOutsideOfPackages(
                        "dev.parley.gateway.simulate..",
                        "dev.parley.gateway.document..",
                        "dev.parley.gateway.openapi..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.parley.client..")
                .check(PARLEY);
    }

    @Test
    void applications_never_depend_on_each_other() {
        slices().assignedFrom(new ApplicationSlices(APPLICATIONS))
                .should()
                .notDependOnEachOther()
                .check(PARLEY);
    }
}
