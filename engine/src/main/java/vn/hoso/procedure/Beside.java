package vn.hoso.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.bpmn.Branches;

/**
 * What may be open beside a step.
 *
 * @param eachUnit whether it is done once by each unit of its part, all at the same time
 * @param eachItem whether it is done once for each item of the dossier, all at the same time
 * @param branches the branches it lies in, where the way is parted
 * @param answers ids of the steps whose answers are read side by side at it
 */
public record Beside(
    boolean eachUnit, boolean eachItem, List<Branches.Branch> branches, List<String> answers) {

  /** What a step is repeated over that is done for each item. */
  public static final String ITEMS = "items";

  /** Alone, as most steps are. */
  public static final Beside NOTHING = new Beside(false, false, List.of(), List.of());

  public Beside {
    branches = List.copyOf(branches);
    answers = List.copyOf(answers);
  }

  /**
   * @param over what the step is repeated over; null where it is not
   * @param answers ids parted by blanks; null for none
   */
  static Beside read(
      @Nullable String over, List<Branches.Branch> branches, @Nullable String answers) {
    return new Beside(
        over != null && !over.equals(ITEMS),
        ITEMS.equals(over),
        branches,
        answers == null ? List.of() : List.of(answers.strip().split("\\s+")));
  }

  /** Whether it is open several times at once. */
  public boolean repeated() {
    return eachUnit || eachItem;
  }

  /** Whether both may be open at the same time. */
  public boolean with(Beside other) {
    return branches.stream()
        .anyMatch(mine -> other.branches.stream().anyMatch(theirs -> mine.beside(theirs)));
  }

  /**
   * Whether a step still comes while these are open: a branch that was gone to its end is not gone
   * again while it waits for the others.
   *
   * @param road ids of the steps of the main line, in order
   */
  public boolean comes(String stepId, List<Step> open, List<String> road) {
    return branches.stream().allMatch(branch -> comes(branch, road.indexOf(stepId), open, road));
  }

  private static boolean comes(
      Branches.Branch branch, int place, List<Step> open, List<String> road) {
    var parted =
        open.stream()
            .filter(
                each ->
                    each.beside().branches.stream()
                        .anyMatch(other -> other.fork().equals(branch.fork())))
            .toList();
    return parted.isEmpty()
        || parted.stream()
            .filter(each -> each.beside().branches.contains(branch))
            .anyMatch(each -> road.indexOf(each.id()) < place);
  }

  /** Whether the other lies in all the branches this one lies in. */
  public boolean within(Beside other) {
    return other.branches.containsAll(branches);
  }
}
