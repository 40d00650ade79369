package vn.hoso.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.DerivedDays;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.rule.Answer;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.step.StepCompletion;

/**
 * What a dossier gives to one that goes on from it. Who may ask, and whether there is one already,
 * is asked above.
 */
@Service
public class Continuations {

  /**
   * A dossier others may go on from.
   *
   * @param about the person's name, or what its list is called
   * @param personId null where it is about several, or nobody of the register
   * @param outcome how it was decided; null until then
   * @param units the unit of each part known so far, the first where several hold it
   * @param days its dated facts and the days that follow from them
   * @param broken whether it ended without a decision
   */
  public record Source(
      UUID id,
      String code,
      UUID revisionId,
      String about,
      @Nullable UUID personId,
      DossierStatus status,
      @Nullable String outcome,
      Map<String, UUID> units,
      Map<String, Answer> answers,
      Map<String, LocalDate> days,
      boolean broken) {}

  private final DossierChanges changes;
  private final StepCompletion completion;
  private final Clocks clocks;
  private final Items items;

  Continuations(DossierChanges changes, StepCompletion completion, Clocks clocks, Items items) {
    this.changes = changes;
    this.completion = completion;
    this.clocks = clocks;
    this.items = items;
  }

  /**
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404)
   */
  @Transactional(readOnly = true)
  public Source of(UUID dossierId) {
    var dossier = changes.get(dossierId);
    var procedure = changes.revision(dossier).procedure();
    var units = new HashMap<String, UUID>();
    dossier.parts().all().stream()
        .filter(seat -> seat.seq() == 0)
        .forEach(seat -> units.put(seat.part(), seat.unitId()));
    return new Source(
        dossier.id(),
        dossier.code(),
        dossier.revisionId(),
        dossier.about(),
        items.single(dossier.id(), procedure).map(Item::personId).orElse(null),
        dossier.status(),
        dossier.decisionStands() ? dossier.decidedOutcome() : null,
        units,
        procedure.opening().asks().isEmpty() ? Map.of() : dossier.answers(),
        days(dossier),
        dossier.status().broken() || dossier.status() == DossierStatus.INTAKE_REFUSED);
  }

  private Map<String, LocalDate> days(KnownDossier dossier) {
    var procedure = changes.revision(dossier).procedure();
    var calendar = dossier.ended() ? clocks.latest() : clocks.calendar(dossier);
    var known = new DerivedDays(procedure, dossier, calendar);
    var days = new HashMap<String, LocalDate>();
    dossier.facts().forEach(fact -> days.put(fact.name(), fact.factDate()));
    procedure
        .derived()
        .forEach(day -> known.reckoned(day.name()).ifPresent(on -> days.put(day.name(), on)));
    return days;
  }

  /**
   * Puts those of the earlier list that the link names on the next one.
   *
   * @throws LinkProblem LINK-006 (409) where a limit of the next procedure leaves one no place
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOn(UUID fromId, UUID toId, ProcedureLink link) {
    var next = changes.revision(changes.get(toId)).procedure();
    items.handOn(fromId, toId, next, link).stream()
        .findFirst()
        .ifPresent(
            refused -> {
              throw LinkProblem.doesNotFit(link, refused.item().name());
            });
  }

  /** Enters what the earlier dossier hands on, and tells both of each other. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void goOn(
      CurrentUser by, UUID fromId, UUID toId, Map<String, LocalDate> facts, String label) {
    var from = changes.locked(fromId);
    var to = changes.locked(toId);
    facts.forEach((name, on) -> completion.recordFact(to, null, by, name, on));
    changes.tell(
        from,
        DossierEventKind.DossierLinked,
        by.officialId(),
        Map.of("code", to.code(), "reason", label));
    changes.tell(
        to,
        DossierEventKind.DossierLinked,
        by.officialId(),
        Map.of("code", from.code(), "reason", label));
  }
}
