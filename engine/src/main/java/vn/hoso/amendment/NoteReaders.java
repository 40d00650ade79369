package vn.hoso.amendment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.amendment.NoteRows.KeptNote;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;

/**
 * Who reads a note. Where a folder keeps steps apart a note belongs to the step its writer is at,
 * and is read by those who know of that step; one that names a paper is read with the paper.
 */
@Component
class NoteReaders {

  private final SecrecyPolicy secrecy;

  NoteReaders(SecrecyPolicy secrecy) {
    this.secrecy = secrecy;
  }

  /** Whether he can leave one: where steps are kept apart he needs a step of his. */
  boolean possible(Entitlement who) {
    return !who.procedure().keepsSecrets() || step(who).isPresent();
  }

  /**
   * The step his note belongs to: the one he has in his unit, else the last one done there. Empty
   * where there is none, and where whoever sees the dossier reads notes.
   */
  Optional<StepRecordView> step(Entitlement who) {
    if (!who.procedure().keepsSecrets()) {
      return Optional.empty();
    }
    var reader = reader(who);
    return who.dossier().steps().stream()
        .filter(step -> step.open() || step.completedAt() != null)
        .filter(step -> who.worksIn(step.unitId()) && reader.knows(step))
        .max(
            Comparator.<StepRecordView, Boolean>comparing(StepRecordView::open)
                .thenComparing(step -> who.by().holds(step.positionId()))
                .thenComparing(StepRecordView::startedAt));
  }

  /** Whether whoever asks reads it. */
  boolean read(Entitlement who, KeptNote note) {
    var reader = reader(who);
    return reader.paper(note.view().paper())
        && (note.stepId() == null
            || reader.wrote(note.officialId())
            || reader.knows(note.stepId(), note.unitId()));
  }

  private CaseReader reader(Entitlement who) {
    Map<String, Map<UUID, String>> units = new HashMap<>();
    who.dossier()
        .seats()
        .forEach(
            seat ->
                units
                    .computeIfAbsent(seat.part(), first -> new HashMap<>())
                    .put(seat.unitId(), seat.unitName()));
    return secrecy.reader(who.by(), who.dossier().revisionId(), units);
  }
}
