package vn.hoso.takeover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.opening.QuestionView;
import vn.hoso.rule.NamedFact;
import vn.hoso.shared.Text;

/**
 * Where a dossier of a unit may stand when it is entered half-way, and what is asked for each.
 *
 * @param asks what must be answered before the places can be told; empty once it was
 */
public record HalfwayPlan(List<QuestionView> asks, List<HalfwayPlace> places) {

  /**
   * One step, or several that are open together: one in each branch that is not done yet.
   *
   * @param id ids of its steps, joined by a plus
   * @param outcomes how the decision came out, one of which is to be given; empty where the step
   *     itself tells
   * @param facts days to be given, in the order in which they must lie
   */
  public record HalfwayPlace(
      String id,
      List<EnteredStep> open,
      List<HalfwayQuestion> facts,
      List<HalfwayQuestion> conditions,
      List<HalfwayQuestion> outcomes) {

    List<String> factNames() {
      return facts.stream().map(HalfwayQuestion::name).toList();
    }

    List<String> stepIds() {
      return open.stream().map(EnteredStep::stepId).toList();
    }
  }

  /**
   * @param unitName the body it lies with; null where those are to be named
   * @param units those that may have been asked; who has not answered yet is to be named. Empty for
   *     a step that one body does
   * @param side the branch it lies in; null on the main line
   */
  public record EnteredStep(
      String stepId,
      String stepName,
      @Nullable String unitName,
      List<AskedUnit> units,
      @Nullable String side) {}

  /** One of several bodies a step may have been sent to. */
  public record AskedUnit(UUID id, String name) {}

  /**
   * Something asked of the past: a day or a yes/no.
   *
   * @param side the branch it belongs to, beside which others were gone in days of their own; null
   *     on the main line
   */
  public record HalfwayQuestion(
      String name, String label, @Nullable String labelEn, @Nullable String side) {

    static HalfwayQuestion of(
        String name, List<NamedFact> named, Text otherwise, @Nullable String side) {
      var label =
          named.stream()
              .filter(fact -> fact.name().equals(name))
              .map(NamedFact::label)
              .findFirst()
              .orElse(otherwise);
      return new HalfwayQuestion(name, label.vi(), label.en(), side);
    }
  }
}
