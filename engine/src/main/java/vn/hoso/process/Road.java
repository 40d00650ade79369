package vn.hoso.process;

import java.util.List;
import java.util.Optional;
import vn.hoso.dossier.DossierStatus;

/**
 * What lies before the steps a dossier has come to, on the straight way there: the steps completed
 * and the acts done, in every branch that was gone.
 *
 * @param marks in order; those of one branch stand together
 * @param arrived ids of the gateways at which a branch that is done waits for the others, once for
 *     each
 * @param waiting id of the step whose outcome the calling process still needs, where the way leads
 *     into a called one
 */
public record Road(List<Mark> marks, List<String> arrived, Optional<String> waiting) {

  public Road {
    marks = List.copyOf(marks);
    arrived = List.copyOf(arrived);
  }

  /** What is passed on the way. */
  public enum Kind {
    STEP,
    ACT
  }

  /**
   * @param name id of the step, or verb of the act
   * @param outcomes of a step: those that lead this way; empty where all do
   */
  public record Mark(Kind kind, String name, List<String> outcomes) {}

  /** Ids of the steps, in order. */
  public List<String> steps() {
    return marks.stream().filter(mark -> mark.kind() == Kind.STEP).map(Mark::name).toList();
  }

  /** The outcomes of a step that lead this way; empty where all do. */
  public List<String> outcomes(String stepId) {
    return marks.stream()
        .filter(mark -> mark.kind() == Kind.STEP && mark.name().equals(stepId))
        .findFirst()
        .map(Mark::outcomes)
        .orElse(List.of());
  }

  /** The status a dossier has that came this way. */
  public DossierStatus status() {
    var status = DossierStatus.DRAFT;
    for (var mark : marks) {
      if (mark.kind() == Kind.ACT && DossierStatus.verbs().contains(mark.name())) {
        status = status.after(mark.name());
      }
    }
    return status;
  }
}
