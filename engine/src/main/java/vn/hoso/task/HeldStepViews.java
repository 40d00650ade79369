package vn.hoso.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.AskedNames;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.step.HeldStep;

/** Held steps as whoever hands out work may see them. */
@Component
class HeldStepViews {

  private final DossierLists lists;
  private final Officials officials;
  private final Positions positions;
  private final SecrecyPolicy secrecy;
  private final OwnDossiers own;
  private final AskedNames names;
  private final Clock clock;

  HeldStepViews(
      DossierLists lists,
      Officials officials,
      Positions positions,
      SecrecyPolicy secrecy,
      OwnDossiers own,
      AskedNames names,
      Clock clock) {
    this.lists = lists;
    this.officials = officials;
    this.positions = positions;
    this.secrecy = secrecy;
    this.own = own;
    this.names = names;
    this.clock = clock;
  }

  Map<UUID, PositionView> labels(List<UUID> positionIds) {
    return positions.withIds(positionIds.stream().distinct().toList()).stream()
        .collect(Collectors.toMap(PositionView::id, Function.identity()));
  }

  private List<OfficialName> able(UUID positionId, @Nullable UUID dossierId) {
    LocalDate today = LocalDate.now(clock);
    return dossierId == null
        ? officials.ableHolders(positionId, today)
        : officials.ableHolders(positionId, today, dossierId);
  }

  /**
   * @param lapsed whether these are what nobody who may act has, and not what one official holds
   */
  List<HeldStepView> of(CurrentUser by, List<HeldStep> found, Set<UUID> nobodys, boolean lapsed) {
    Set<UUID> about = own.about(by, found.stream().map(HeldStep::dossierId).toList());
    List<HeldStep> steps =
        found.stream().filter(step -> !about.contains(step.dossierId())).toList();
    Map<UUID, String> persons =
        lists.rows(by, steps.stream().map(HeldStep::dossierId).distinct().toList()).stream()
            .collect(Collectors.toMap(DossierRow::id, DossierRow::personName));
    Map<UUID, CaseReader> readers =
        secrecy.readers(
            by,
            steps.stream()
                .filter(step -> secrecy.secretive(step.procedureSlug()))
                .map(HeldStep::dossierId)
                .collect(Collectors.toSet()));
    Map<UUID, PositionView> labels = labels(steps.stream().map(HeldStep::positionId).toList());
    Map<List<UUID>, List<OfficialName>> holders = new HashMap<>();
    List<HeldStepView> views = new ArrayList<>();
    for (HeldStep step : steps) {
      String person = persons.get(step.dossierId());
      CaseReader reader = readers.get(step.dossierId());
      // Of a dossier he sees he would learn by it where a step lies that it keeps from him.
      if (person != null && reader != null && !reader.named().step(step.stepName())) {
        continue;
      }
      boolean kept = person == null && secrecy.secretive(step.procedureSlug());
      boolean nobody = nobodys.contains(step.taskId());
      List<OfficialName> able =
          nobody
              ? List.of()
              : holders.computeIfAbsent(
                  Arrays.asList(step.positionId(), kept ? null : step.dossierId()),
                  at -> able(at.get(0), at.get(1)));
      // Who sees no dossier learns of nobody whom a secret one is about; who leads there is told.
      boolean concerns = kept && step.concerned();
      if (concerns && lapsed) {
        continue;
      }
      String name =
          kept ? StepRecordView.internalName() : names.step(step.stepName()) + item(step, person);
      views.add(
          view(
              step,
              kept,
              name,
              person,
              labels.get(step.positionId()),
              able,
              nobody,
              step.stands() || concerns));
    }
    return views;
  }

  /** Whoever does not see the dossier learns of nobody on its list. */
  private static String item(HeldStep step, String person) {
    return person == null || step.itemName() == null ? "" : ": " + step.itemName();
  }

  private HeldStepView view(
      HeldStep step,
      boolean kept,
      String name,
      String person,
      PositionView position,
      List<OfficialName> able,
      boolean nobody,
      boolean stands) {
    return new HeldStepView(
        step.taskId(),
        kept ? null : step.dossierCode(),
        person,
        name,
        step.positionId(),
        AskedTitle.of(position.label()),
        position.unitName(),
        step.holderName(),
        step.claimedAt(),
        stands,
        step.onHold(),
        nobody,
        able.stream().filter(one -> !one.id().equals(step.holderId())).toList());
  }
}
