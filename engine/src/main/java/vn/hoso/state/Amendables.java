package vn.hoso.state;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoso.clock.Clocks;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.requirement.Supplements;
import vn.hoso.step.CorrectableFields;

/** Reads what amending asks of a dossier, and asks the modules above what they offer. */
@Component
public class Amendables {

  private final Clocks clocks;
  private final Supplements supplements;
  private final OwnDossiers own;
  private final CorrectableFields fields;
  // Asked for when needed: the modules that answer stand on this one.
  private final ObjectProvider<OfferedActs> above;

  Amendables(
      Clocks clocks,
      Supplements supplements,
      OwnDossiers own,
      CorrectableFields fields,
      ObjectProvider<OfferedActs> above) {
    this.clocks = clocks;
    this.supplements = supplements;
    this.own = own;
    this.fields = fields;
    this.above = above;
  }

  public Amendable of(KnownDossier dossier) {
    var runs = fields.runs(dossier);
    return new Amendable(
        dossier.id(),
        dossier.code(),
        dossier.revisionId(),
        dossier.calendarVersionId(),
        dossier.status(),
        dossier.version(),
        dossier.ended(),
        dossier.promisedOn(),
        dossier.receipt(),
        dossier.fact(DossierFacts.RECEIPT).map(KnownDossier.Fact::factDate).orElse(null),
        WholeDossiers.seats(dossier),
        runs.steps(),
        clocks.of(dossier),
        runs.fields(),
        supplements.count(dossier.id()));
  }

  Set<String> offered(CurrentUser by, Amendable dossier) {
    var acting = own.on(by, dossier.id());
    return above.stream()
        .flatMap(acts -> acts.offered(acting, dossier).stream())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
