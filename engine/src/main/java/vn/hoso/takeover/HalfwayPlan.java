package vn.hoso.takeover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** At which steps a dossier of a cell may be entered half-way, and what is asked for each. */
public record HalfwayPlan(List<HalfwayStep> steps) {

  /**
   * A step, in the order of the procedure.
   *
   * @param unitName the body it lies with
   * @param outcomes how the decision came out, one of which is to be given; empty where the step
   *     itself tells
   * @param facts days to be given, in the order in which they must lie
   */
  public record HalfwayStep(
      String stepId,
      String stepName,
      String unitName,
      List<HalfwayQuestion> facts,
      List<HalfwayQuestion> conditions,
      List<HalfwayQuestion> outcomes) {

    List<String> factNames() {
      return facts.stream().map(HalfwayQuestion::name).toList();
    }
  }

  /** Something asked of the past: a day or a yes/no. */
  public record HalfwayQuestion(String name, String label, @Nullable String labelEn) {}
}
