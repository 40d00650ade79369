package vn.hoso.inbox;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEvent;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.ActNoticeStore.Told;
import vn.hoso.procedure.Procedures;
import vn.hoso.step.HandedOut;
import vn.hoso.step.StepOpened;
import vn.hoso.step.StepRuns;

/** Word of acts, recorded in their transaction: what did not happen is told to nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActNotices {

  /** Why a step fell to who did not pass it on himself. */
  private static final Set<HandedOut> FELL_FROM_OTHERS =
      EnumSet.of(HandedOut.ONLY_HOLDER, HandedOut.CAME_BACK, HandedOut.SAME_POSITION);

  private final ActNoticeStore store;
  private final DossierChanges dossiers;
  private final StepRuns runs;
  private final Procedures procedures;

  ActNotices(ActNoticeStore store, DossierChanges dossiers, StepRuns runs, Procedures procedures) {
    this.store = store;
    this.dossiers = dossiers;
    this.runs = runs;
    this.procedures = procedures;
  }

  /** What came back, or waits for papers, is told to whom it has come. */
  @EventListener
  void opened(StepOpened event) {
    StepRecordView step = event.step();
    if (step.returnedFrom() != null) {
      store.opened(NoticeKind.SENT_BACK, event);
    } else if (event.facts().supplementAsked()) {
      store.opened(NoticeKind.SUPPLEMENT_ASKED, event);
    }
  }

  /** The inbox still holds who had the work before: the event comes ahead of the change. */
  @EventListener
  void happened(DossierEvent event) {
    switch (event.kind()) {
      case WorkAssigned -> {
        UUID holder = UUID.fromString(String.valueOf(event.payload().get("officialId")));
        takenOver(event, holder);
        if (!holder.equals(event.officialId())) {
          store.work(NoticeKind.ASSIGNED, event, holder);
        }
      }
      case WorkClaimed -> {
        var automatic = (String) event.payload().get("automatic");
        if (automatic == null) {
          takenOver(event, event.officialId());
        } else if (HandedOut.of(automatic).filter(FELL_FROM_OTHERS::contains).isPresent()) {
          store.fell(event, event.officialId());
        }
      }
      case WorkReleased -> takenOver(event, null);
      case DirectionGiven -> store.directed(event);
      case DirectionAnswered ->
          directions(NoticeKind.DIRECTION_ANSWERED, event, ActNoticeStore.ANSWERED);
      case StepCancelled -> directions(NoticeKind.DIRECTION_LAPSED, event, ActNoticeStore.OF_RUN);
      case DossierClosed ->
          directions(NoticeKind.DIRECTION_LAPSED, event, ActNoticeStore.OF_DOSSIER);
      case DossierDecided -> decided(event);
      default -> {}
    }
  }

  private void takenOver(DossierEvent event, @Nullable UUID next) {
    store
        .holder(event)
        .filter(before -> !before.equals(event.officialId()) && !before.equals(next))
        .ifPresent(before -> store.work(NoticeKind.TAKEN_OVER, event, before));
  }

  /** The step may be over by then: it is told of the dossier. */
  private void directions(NoticeKind kind, DossierEvent event, String which) {
    var dossier = dossiers.get(event.dossierId());
    var name = procedures.revision(dossier.revisionId()).procedure().name().vi();
    store.directions(kind, event, dossier.code(), name, which);
  }

  /** To every position that did a step of it, but the one that decided. */
  private void decided(DossierEvent event) {
    var dossier = dossiers.get(event.dossierId());
    var steps = runs.of(event.dossierId());
    var name = procedures.revision(dossier.revisionId()).procedure().name().vi();
    steps.stream()
        .filter(step -> step.stepId().equals(event.stepId()))
        .reduce((earlier, later) -> later)
        .ifPresent(
            last ->
                store.dossier(
                    NoticeKind.DECIDED,
                    event,
                    new Told(
                        dossier.code(),
                        name,
                        last,
                        steps.stream()
                            .filter(step -> step.completedAt() != null)
                            .map(StepRecordView::positionId)
                            .filter(position -> !Objects.equals(position, last.positionId()))
                            .distinct()
                            .toList())));
  }
}
