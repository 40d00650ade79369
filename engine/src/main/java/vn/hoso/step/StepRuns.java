package vn.hoso.step;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.OpenPlaces;
import vn.hoso.dossier.StepRecordView;

/**
 * The runs of steps as they were entered. Whether whoever holds one may still act is not asked
 * here; see {@link Steps}.
 */
@Service
@Transactional(readOnly = true)
public class StepRuns implements OpenPlaces {

  private final StepRecordRepository records;
  private final StepRecords all;

  StepRuns(StepRecordRepository records, StepRecords all) {
    this.records = records;
    this.all = all;
  }

  /**
   * @throws DossierProblem DOSSIER-009 (404)
   */
  public StepRecordView get(UUID taskId) {
    return records.findById(taskId).orElseThrow(DossierProblem::stepNotFound).view();
  }

  /** Every run of a dossier's steps, in the order they began. */
  public List<StepRecordView> of(UUID dossierId) {
    return all.of(dossierId).stream().map(StepRecord::view).toList();
  }

  /** The open ones of these dossiers. */
  public List<StepRecordView> open(Collection<UUID> dossierIds) {
    return records.findOpenOf(dossierIds).stream().map(StepRecord::view).toList();
  }

  /** Those that are open beside one of its dossier, in the order they began. */
  public List<StepRecordView> beside(StepRecordView step) {
    return open(List.of(step.dossierId())).stream()
        .filter(each -> !each.id().equals(step.id()))
        .toList();
  }

  @Override
  public List<UUID> positions(UUID dossierId) {
    return records.openPositions(dossierId);
  }
}
