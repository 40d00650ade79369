package vn.hoso.procedure;

import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;

/** Which roles a folder gives something to do; asked of the folder, never known beforehand. */
public final class PartRoles {

  private PartRoles() {}

  /** Those that do the procedure's own steps of all parts that are this to a dossier. */
  public static Set<Role> of(Procedure procedure, PartCapacity capacity) {
    return procedure.parts().stream()
        .filter(part -> part.capacity() == capacity)
        .flatMap(part -> procedure.rolesAt(part.name()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Those that decide for that part: that vote at its steps before the decision or do the last of
   * them; where it has no step of its own, those that sign for it.
   */
  public static Set<Role> deciding(Procedure procedure, String part) {
    var own = procedure.steps().stream().filter(step -> step.part().equals(part)).toList();
    var before =
        own.stream()
            .filter(step -> step.calledBy() == null && step.phase() != Phase.AFTERWARDS)
            .toList();
    var deciding =
        before.isEmpty()
            ? own.stream().filter(step -> step.signing() == SigningStage.SIGN)
            : before.stream()
                .filter(
                    step ->
                        procedure.ballot(step.id()).isPresent()
                            || step == before.get(before.size() - 1));
    return deciding.map(Step::role).collect(Collectors.toUnmodifiableSet());
  }
}
