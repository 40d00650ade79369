package vn.hoso.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.dossier.DossierStatus;

/**
 * How a dossier stands while a step is open and how it ends, as somebody wrote it down who read the
 * regulation and not the model.
 *
 * @param steps by id of the step
 * @param ends by the last answer: {@code decide refused}
 * @param recalled the steps from which what was sent on may be taken back
 */
record HandWritten(
    Map<String, Standing> steps, Map<String, DossierStatus> ends, List<String> recalled) {

  /**
   * @param always where it is the same whenever
   * @param before it was received for the first time
   * @param received by the answer that led here
   * @param after it was received once
   */
  record Standing(
      DossierStatus always, DossierStatus before, DossierStatus received, DossierStatus after) {}

  static HandWritten of(String slug) {
    Path file =
        Stream.of("../processes/src/test/resources/paths/", "src/test/resources/paths/")
            .map(root -> Path.of(root + slug + ".yml"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new AssertionError("nobody wrote down how " + slug + " may end"));
    try {
      return YAMLMapper.builder().build().readValue(Files.readString(file), HandWritten.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * @param received whether it was received, be it by this way
   */
  DossierStatus status(Way way, boolean received) {
    List<DossierStatus> all =
        way.open().stream().map(step -> status(way, step, received)).distinct().toList();
    if (all.size() != 1) {
      throw new AssertionError("steps open together cannot stand differently: " + way + all);
    }
    return all.get(0);
  }

  private DossierStatus status(Way way, String step, boolean received) {
    Standing at = steps.get(step);
    if (at == null) {
      throw new AssertionError("a step nobody has thought of: " + way);
    }
    if (way.receives() && at.received() != null) {
      return at.received();
    }
    return at.always() != null ? at.always() : received ? at.after() : at.before();
  }

  static String answer(Way way) {
    return way.stepId() + " " + way.outcome();
  }
}
