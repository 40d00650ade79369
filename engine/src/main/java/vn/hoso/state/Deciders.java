package vn.hoso.state;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.Seat;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.PartRoles;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.rule.PartCapacity;

/** Who decides a dossier, as its folder says: a standing committee, or the head of a board. */
@Component
public class Deciders {

  private final DossierChanges changes;

  Deciders(DossierChanges changes) {
    this.changes = changes;
  }

  /** In which body and which role somebody acts. */
  public record Post(Seat seat, Role role) {}

  /** In what he decides it; empty where he does not. */
  public Optional<Post> post(CurrentUser by, KnownDossier dossier) {
    return posts(by, dossier, part -> PartRoles.deciding(procedure(dossier), part)).findFirst();
  }

  /** Whether he numbers and files the papers of the body that decides. */
  public boolean files(CurrentUser by, KnownDossier dossier) {
    var procedure = procedure(dossier);
    return posts(by, dossier, part -> clerks(procedure, part)).findAny().isPresent();
  }

  private static Set<Role> clerks(Procedure procedure, String part) {
    return procedure.steps().stream()
        .filter(step -> step.part().equals(part) && step.signing() == SigningStage.NUMBER)
        .map(Step::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Post> posts(
      CurrentUser by, KnownDossier dossier, Function<String, Set<Role>> roles) {
    return dossier.parts().all().stream()
        .filter(seat -> seat.asked() && seat.capacity() == PartCapacity.DECIDER)
        .flatMap(
            seat ->
                roles.apply(seat.part()).stream()
                    .filter(role -> by.holdsAt(seat.unitId(), role))
                    .sorted()
                    .map(role -> new Post(seat, role)));
  }

  private Procedure procedure(KnownDossier dossier) {
    return changes.revision(dossier).procedure();
  }
}
