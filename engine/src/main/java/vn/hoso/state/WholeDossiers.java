package vn.hoso.state;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.Seat;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.opening.Moves;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.requirement.Requirements;
import vn.hoso.requirement.Supplements;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.step.Recalls;
import vn.hoso.step.SentBacks;

/** Reads a dossier with everything kept of it, in a fixed number of statements. */
@Service
public class WholeDossiers {

  private final Requirements requirements;
  private final DossierPolicy policy;
  private final Amendables amendables;
  private final Recalls recalls;
  private final Moves moves;
  private final SentBacks sentBacks;

  /** From the body that opened it to the one that decides, the lower body first. */
  private static final Comparator<Seat> UPWARDS =
      Comparator.comparing(Seat::capacity)
          .thenComparing(each -> each.unitPath().length(), Comparator.reverseOrder())
          .thenComparing(Seat::part)
          .thenComparing(Seat::seq);

  private final Supplements supplements;
  private final Items items;
  private final DossierChanges changes;
  private final DossierSight sight;
  private final SecrecyPolicy secrecy;

  WholeDossiers(
      Requirements requirements,
      DossierPolicy policy,
      Amendables amendables,
      Recalls recalls,
      Moves moves,
      SentBacks sentBacks,
      Supplements supplements,
      Items items,
      DossierChanges changes,
      DossierSight sight,
      SecrecyPolicy secrecy) {
    this.requirements = requirements;
    this.policy = policy;
    this.amendables = amendables;
    this.recalls = recalls;
    this.moves = moves;
    this.sentBacks = sentBacks;
    this.supplements = supplements;
    this.items = items;
    this.changes = changes;
    this.sight = sight;
    this.secrecy = secrecy;
  }

  /**
   * The dossier as far as he may read it. The caller publishes {@link vn.hoso.dossier.DossierRead}.
   */
  @Transactional(readOnly = true)
  public WholeDossier of(CurrentUser by, UUID dossierId) {
    var whole = whole(by, dossierId);
    return new SeenDossier(secrecy.reader(by, whole.revisionId(), whole.units())).of(whole);
  }

  /** With everything kept of it, for what is done with it; never for what is shown. */
  @Transactional(readOnly = true)
  public WholeDossier whole(CurrentUser by, UUID dossierId) {
    var dossier = changes.get(dossierId);
    sight.require(by, dossier);
    return of(by, dossier);
  }

  private WholeDossier of(CurrentUser by, KnownDossier dossier) {
    var amendable = amendables.of(dossier);
    return new WholeDossier(
        dossier.id(),
        dossier.code(),
        dossier.version(),
        dossier.procedureSlug(),
        dossier.revisionId(),
        dossier.calendarVersionId(),
        dossier.status(),
        dossier.openedOn(),
        dossier.openerUnitId(),
        dossier.promisedOn(),
        dossier.closedAt(),
        halfway(dossier),
        dossier.openedOnBehalf() ? dossier.openedBy() : null,
        cancellation(dossier),
        moves.of(dossier),
        dossier.decidedOutcome(),
        dossier.about(),
        items
            .single(dossier.id(), changes.revision(dossier).procedure())
            .map(Item::personId)
            .orElse(null),
        changes.revision(dossier).procedure().opening().asks().isEmpty()
            ? Map.of()
            : dossier.answers(),
        seats(dossier),
        facts(dossier),
        Map.copyOf(dossier.conditions()),
        amendable.clocks(),
        amendable.steps(),
        recalls.of(by, dossier, amendable.steps()),
        requirements.of(dossier),
        supplements.awaited(dossier),
        sentBacks.of(amendable.steps()),
        supplements.supplied(dossier),
        policy.actions(by, dossier, amendable));
  }

  private static WholeDossier.Cancellation cancellation(KnownDossier dossier) {
    var paper = dossier.cancellation();
    return paper == null
        ? null
        : new WholeDossier.Cancellation(
            paper.number(),
            dossier.fact(DossierFacts.CANCELLATION).orElseThrow().factDate(),
            paper.ground(),
            dossier.endReason());
  }

  private static WholeDossier.Halfway halfway(KnownDossier dossier) {
    var mark = dossier.halfway();
    return mark == null
        ? null
        : new WholeDossier.Halfway(
            mark.stepIds(), mark.since(), mark.reference(), dossier.openedAt(), dossier.openedBy());
  }

  public static List<WholeDossier.Seat> seats(KnownDossier dossier) {
    return dossier.parts().all().stream().sorted(UPWARDS).map(WholeDossiers::seat).toList();
  }

  private static WholeDossier.Seat seat(Seat seat) {
    return new WholeDossier.Seat(
        seat.part(),
        seat.capacity(),
        seat.unitId(),
        seat.unitName(),
        seat.unitKind(),
        seat.asked());
  }

  private static List<WholeDossier.Fact> facts(KnownDossier dossier) {
    var inForce = new LinkedHashMap<String, WholeDossier.Fact>();
    for (var fact : dossier.facts()) {
      inForce.remove(fact.name());
      inForce.put(
          fact.name(),
          new WholeDossier.Fact(
              fact.name(), fact.factDate(), fact.enteredAt(), fact.correctedFrom()));
    }
    return List.copyOf(inForce.values());
  }
}
