package vn.hoso.ballot;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.form.Sides;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;

/**
 * Who reads the numbers of a vote: the sides the folder names, else the body that voted, the
 * appraiser and the decider; whoever enters them, whoever confirms them while they wait; and on
 * what he has put his name to, each of those two afterwards.
 */
@Component
class TallyReaders {

  private static final Set<PartCapacity> UNDECLARED =
      Set.of(PartCapacity.APPRAISER, PartCapacity.DECIDER);

  private final Dossiers dossiers;

  TallyReaders(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  boolean may(CurrentUser by, Vote vote) {
    return mine(by, vote) || told(by, vote) || sits(by, vote);
  }

  /** As {@link #may}, without asking which bodies take part in the dossier. */
  boolean mayHere(CurrentUser by, Vote vote) {
    return mine(by, vote) || told(by, vote);
  }

  private static boolean mine(CurrentUser by, Vote vote) {
    return BallotPolicy.mayEnter(by, vote.step()) || writes(by, vote) || confirms(by, vote);
  }

  /** Whoever will write them once he has claimed the step. */
  private static boolean writes(CurrentUser by, Vote vote) {
    return vote.ballot() == null
        ? vote.step().open() && by.holds(vote.step().positionId())
        : by.officialId().equals(vote.ballot().enteredBy());
  }

  private static boolean confirms(CurrentUser by, Vote vote) {
    return vote.ballot() != null
        && (BallotPolicy.mayConfirm(by, vote.step(), vote.rule(), vote.ballot())
            || by.officialId().equals(vote.ballot().confirmedBy()));
  }

  /** Whether the result is announced and he sits on the body. */
  private static boolean told(CurrentUser by, Vote vote) {
    return vote.rule().announced() && BallotPolicy.sitsAt(by, vote.step().unitId());
  }

  private boolean sits(CurrentUser by, Vote vote) {
    Sides said = vote.rule().readers();
    return said != null && said.words().contains("all")
        || vote.revision().procedure().parts().stream()
            .filter(part -> admitted(said, part, vote.revision().procedure()))
            .flatMap(part -> unit(vote, part))
            .anyMatch(unit -> BallotPolicy.sitsAt(by, unit));
  }

  private static boolean admitted(Sides said, Part part, Procedure procedure) {
    return said == null
        ? UNDECLARED.contains(part.capacity())
        : said.admit(procedure.readerNames(Set.of(part.name())), part.capacity().office(), "");
  }

  private Stream<UUID> unit(Vote vote, Part part) {
    return dossiers.unitOf(vote.step().dossierId(), part.name()).stream();
  }
}
