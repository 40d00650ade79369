package vn.hoso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.WithMocks;

class RulesTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.hoso");
  private static final JavaClasses BITE =
      new ClassFileImporter().importPackages("vn.hoso.architecture.bite");

  private static final ArchRule CAMUNDA_IS_CONFINED =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.hoso.workflow")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda..")
          .because("the engine has no successor of its own name: only one module may know it");

  private static final ArchRule PERSISTENCE_IS_HIDDEN =
      classes()
          .that(arePersistent())
          .should()
          .notBePublic()
          .because("a row belongs to one module; the others speak with its door")
          .allowEmptyShould(true);

  private static final ArchRule CONTROLLERS_ARE_HIDDEN =
      classes()
          .that()
          .areAnnotatedWith(RestController.class)
          .should()
          .notBePublic()
          .because("HTTP is one way to a door, not a door itself");

  private static final ArchRule MODULES_ARE_FLAT =
      noClasses()
          .should()
          .resideInAnyPackage("vn.hoso.*.*..")
          .because("one package is one module: so the compiler hides what is not the door");

  private static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
          .because("these endings name no thing of the field");

  @Test
  void camunda_is_known_to_workflow_alone() {
    CAMUNDA_IS_CONFINED.check(MAIN);
    assertBites(CAMUNDA_IS_CONFINED);
  }

  @Test
  void entities_and_repositories_are_never_public() {
    PERSISTENCE_IS_HIDDEN.check(MAIN);
    assertBites(PERSISTENCE_IS_HIDDEN);
  }

  @Test
  void controllers_are_never_public() {
    CONTROLLERS_ARE_HIDDEN.check(MAIN);
    assertBites(CONTROLLERS_ARE_HIDDEN);
  }

  @Test
  void modules_have_no_packages_inside() {
    MODULES_ARE_FLAT.check(MAIN);
    assertBites(MODULES_ARE_FLAT);
  }

  @Test
  void no_class_has_an_empty_name() {
    NAMES_SAY_SOMETHING.check(MAIN);
    assertBites(NAMES_SAY_SOMETHING);
  }

  /** {@code TestDossier} stands in for a repository. */
  @Test
  void stand_ins_are_made_in_a_test_machine_of_their_own() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("vn.hoso");
    classes()
        .that()
        .haveSimpleNameEndingWith("Test")
        .and(
            DescribedPredicate.describe(
                "stand in for others",
                (JavaClass each) ->
                    each.getDirectDependenciesFromSelf().stream()
                        .map(used -> used.getTargetClass().getName())
                        .anyMatch(
                            used ->
                                used.startsWith("org.mockito.")
                                    || used.equals("vn.hoso.dossier.TestDossier"))))
        .should()
        .beAnnotatedWith(WithMocks.class)
        .check(tests);
  }

  @Test
  void no_file_is_longer_than_300_lines() throws IOException {
    assertThat(longerThan(300, Path.of("src/main/java"))).isEmpty();
    assertThat(longerThan(300, Path.of("../web-ui/src"))).isEmpty();
    assertThat(longerThan(20, Path.of("src/main/java/vn/hoso/shared"))).isNotEmpty();
  }

  /** A room one can look over; cycles between rooms are found by {@link ModulesTest}. */
  @Test
  void no_package_holds_more_than_40_files() throws IOException {
    assertThat(fullerThan(40)).isEmpty();
    assertThat(fullerThan(20)).isNotEmpty();
  }

  private static List<Path> fullerThan(int limit) throws IOException {
    try (Stream<Path> packages = Files.walk(Path.of("src/main/java"))) {
      return packages.filter(Files::isDirectory).filter(each -> files(each) > limit).toList();
    }
  }

  private static long files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).count();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<Path> longerThan(int limit, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|ts|tsx|css)"))
          .filter(file -> !file.toString().endsWith("schema.ts")) // generated
          .filter(file -> lines(file) > limit)
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void assertBites(ArchRule rule) {
    assertThat(rule.evaluate(BITE).hasViolation()).as(rule.getDescription()).isTrue();
  }

  private static DescribedPredicate<JavaClass> arePersistent() {
    return DescribedPredicate.describe(
        "are persistent",
        type ->
            type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAssignableTo(Repository.class));
  }
}
