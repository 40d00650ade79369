package vn.hoso.secrecy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.form.Sides;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Part;

/**
 * In whose name somebody reads.
 *
 * @param names of the parts he sits in, and of their sides
 * @param office whether one of them receives, appraises or decides
 */
record Seated(Set<String> names, boolean office) {

  /**
   * @param by null for the public
   * @param units who plays or played which part
   * @param sendingOut whether numbering and issuing papers counts
   */
  static Seated of(
      Procedure procedure,
      @Nullable CurrentUser by,
      Map<String, Map<UUID, String>> units,
      boolean sendingOut) {
    Set<Part> parts =
        units.keySet().stream()
            .filter(
                part ->
                    units.get(part).keySet().stream()
                        .anyMatch(unit -> sits(procedure, by, unit, part, sendingOut)))
            .flatMap(part -> procedure.part(part).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Seated(
        procedure.readerNames(parts.stream().map(Part::name).toList()),
        parts.stream().anyMatch(part -> part.capacity().office()));
  }

  /**
   * Who does the steps of a part, and who votes at them: one unit may play several parts, and its
   * intake clerk is no appraiser.
   */
  static boolean sits(
      Procedure procedure, @Nullable CurrentUser by, UUID unitId, String part, boolean sendingOut) {
    if (by == null) {
      return false;
    }
    var steps = procedure.steps().stream().filter(step -> step.part().equals(part)).toList();
    return steps.stream()
            .filter(step -> sendingOut || !sentOut(step))
            .anyMatch(step -> by.holdsAt(unitId, step.role()))
        || steps.stream().anyMatch(step -> procedure.ballot(step.id()).isPresent())
            && by.holdsAt(unitId, Role.COMMITTEE_MEMBER);
  }

  /**
   * Whether a paper only goes through the hands of the office there. Who drafts, initials or signs
   * it answers for what it says, and has to read what it rests on.
   */
  private static boolean sentOut(Step step) {
    return step.calledBy() != null
        && (step.signing() == SigningStage.NUMBER || step.signing() == SigningStage.ISSUE);
  }

  /**
   * @param readers null where whoever sees the dossier reads it
   * @param own the part whose it is; empty where it is nobody's own
   */
  boolean reads(@Nullable Sides readers, String own) {
    return readers == null || readers.admit(names, office, own);
  }
}
