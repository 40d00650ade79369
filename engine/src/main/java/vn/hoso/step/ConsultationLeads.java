package vn.hoso.step;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Part;

/** Who leads (chủ trì) where others are consulted (phối hợp). */
@Service
public class ConsultationLeads {

  private final DossierChanges changes;
  private final StepRecordRepository records;
  private final Positions positions;

  ConsultationLeads(DossierChanges changes, StepRecordRepository records, Positions positions) {
    this.changes = changes;
    this.records = records;
    this.positions = positions;
  }

  /**
   * The position to tell of a consultation: the one that did or does the latest step of the part
   * that leads, else the one that will do its first; empty where no part leads, or no unit holds it
   * yet.
   */
  @Transactional(readOnly = true)
  public Optional<UUID> position(UUID dossierId, String consultedPart) {
    var dossier = changes.get(dossierId);
    var procedure = changes.revision(dossier).procedure();
    return procedure
        .part(consultedPart)
        .map(Part::lead)
        .flatMap(lead -> latest(dossierId, lead).or(() -> first(dossier, procedure, lead)));
  }

  private Optional<UUID> latest(UUID dossierId, String part) {
    return records.findByDossierIdOrderBySeq(dossierId).stream()
        .filter(record -> record.part.equals(part) && record.cancelledAt == null)
        .max(Comparator.comparing(record -> record.seq))
        .map(record -> record.positionId);
  }

  private Optional<UUID> first(KnownDossier dossier, Procedure procedure, String part) {
    List<Step> steps = procedure.steps().stream().filter(step -> step.part().equals(part)).toList();
    return dossier.parts().asked(part).stream()
        .flatMap(seat -> steps.stream().map(step -> positions.of(seat.unitId(), step.role()).id()))
        .findFirst();
  }
}
