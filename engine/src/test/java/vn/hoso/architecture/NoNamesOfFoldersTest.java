package vn.hoso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;

/**
 * A procedure is data: no program knows one by its name, by the id of a step or by the name of a
 * form. Whoever wants to tell them apart asks for a property or a capacity.
 */
class NoNamesOfFoldersTest {

  /** What folders meant before they could say it; see the class. */
  private static final String OLD_FOLDERS = "procedure/Undeclared.java";

  private static final List<Path> PROGRAMS =
      List.of(Path.of("src/main/java"), Path.of("src/main/resources"), Path.of("../web-ui/src"));

  private static final List<Procedure> SHIPPED =
      Folders.shipped().stream().map(FolderReader::read).toList();

  private static final Set<String> SLUGS =
      SHIPPED.stream().map(Procedure::slug).collect(Collectors.toSet());

  private static final Set<String> NAMES =
      Stream.concat(
              SLUGS.stream(),
              SHIPPED.stream()
                  .flatMap(procedure -> procedure.steps().stream())
                  .filter(step -> step.calledBy() == null)
                  .flatMap(step -> Stream.of(step.id(), step.form())))
          .collect(Collectors.toSet());

  /**
   * A word of plain letters means many things; where something is compared with it, it is a name.
   */
  private static final Pattern PLAIN = Pattern.compile("[a-z]+");

  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:equals\\(|[=!]=+ ?|case |String \\w+ = |where .*= ?)[\"'`]([a-z]+)[\"'`]"
              + "|[\"'`]([a-z]+)[\"'`](?: ?[=!]==|\\.equals)");

  /** Forms are called like the act behind their step; the engine does know the acts. */
  private static final Set<String> ACTS = Set.of("submit", "receive", "appraise", "decide");

  @Test
  void no_program_knows_a_procedure_a_step_or_a_form_by_its_name() throws IOException {
    Map<Path, Collection<String>> found = new TreeMap<>();
    for (Path file : programs()) {
      var names = namesIn(Files.readString(file));
      if (!names.isEmpty()) {
        found.put(file, names);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void a_name_would_be_found_wherever_it_is_written() {
    assertThat(namesIn("if (step.id().equals(\"reviewRequest\")) {"))
        .containsExactly("reviewRequest");
    assertThat(namesIn("slug === 'card' ? <Card /> : null")).containsExactly("card");
    assertThat(namesIn("navigate(`/quy-trinh/admission`)")).containsExactly("admission");
    assertThat(namesIn("where step_id = 'numberBadges'")).containsExactly("numberBadges");
    assertThat(namesIn("read(\"forms/obtain-card.json\")")).containsExactly("obtain-card");
    assertThat(namesIn("form.equals(\"award\")")).containsExactly("award");
    assertThat(namesIn("\"badge\".equals(slug)")).containsExactly("badge");
    assertThat(namesIn("String FIRST = \"prepare\";")).containsExactly("prepare");
    assertThat(namesIn("a card with the admission of a member")).isEmpty();
  }

  @Test
  void all_programs_are_searched() throws IOException {
    assertThat(programs()).hasSizeGreaterThan(1000);
    assertThat(PROGRAMS.get(0).resolve("vn/hoso").resolve(OLD_FOLDERS)).exists();
  }

  private static List<Path> programs() throws IOException {
    var programs = new ArrayList<Path>();
    for (Path place : PROGRAMS) {
      try (Stream<Path> files = Files.walk(place)) {
        files
            .filter(file -> file.toString().matches(".*\\.(java|tsx?|css|sql|ya?ml|properties)"))
            .filter(file -> !file.toString().matches(".*(\\.test\\.tsx?|/testing/.*)"))
            .filter(file -> !file.endsWith(OLD_FOLDERS))
            .forEach(programs::add);
      }
    }
    return programs;
  }

  private static Collection<String> namesIn(String text) {
    var found = new TreeSet<String>();
    Pattern.compile("[\\w-]+")
        .matcher(text)
        .results()
        .map(match -> match.group())
        .filter(NAMES::contains)
        .filter(name -> !PLAIN.matcher(name).matches())
        .forEach(found::add);
    COMPARED
        .matcher(text)
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .filter(name -> NAMES.contains(name) && !ACTS.contains(name))
        .forEach(found::add);
    SLUGS.stream()
        .filter(slug -> text.matches("(?s).*[\\w-]/" + slug + "\\b.*"))
        .forEach(found::add);
    return found;
  }
}
