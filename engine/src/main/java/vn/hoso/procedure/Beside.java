package vn.hoso.procedure;

import java.util.List;
import vn.hoso.bpmn.Branches;

/**
 * What may be open beside a step.
 *
 * @param eachUnit whether it is done once by each unit of its part, all at the same time
 * @param branches the branches it lies in, where the way is parted
 * @param answers ids of the steps whose answers are read side by side at it
 */
public record Beside(boolean eachUnit, List<Branches.Branch> branches, List<String> answers) {

  /** Alone, as most steps are. */
  public static final Beside NOTHING = new Beside(false, List.of(), List.of());

  public Beside {
    branches = List.copyOf(branches);
    answers = List.copyOf(answers);
  }

  /** Whether both may be open at the same time. */
  public boolean with(Beside other) {
    return branches.stream()
        .anyMatch(mine -> other.branches.stream().anyMatch(theirs -> mine.beside(theirs)));
  }

  /** Whether the other lies in all the branches this one lies in. */
  public boolean within(Beside other) {
    return other.branches.containsAll(branches);
  }
}
