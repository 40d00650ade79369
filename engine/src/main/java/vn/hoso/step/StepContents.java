package vn.hoso.step;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.opening.ChosenUnits;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.SigningStage;
import vn.hoso.secrecy.CaseReader;

/** What the steps of a dossier wrote, as far as a {@link CaseReader} may read it. */
@Service
public class StepContents {

  private final StepRecordRepository records;
  private final Procedures procedures;
  private final ChosenUnits units;
  private final JsonMapper json;

  StepContents(
      StepRecordRepository records, Procedures procedures, ChosenUnits units, JsonMapper json) {
    this.records = records;
    this.procedures = procedures;
    this.units = units;
    this.json = json;
  }

  /**
   * Every completed step in order, with what of it the official may read.
   *
   * @param reader of that dossier
   */
  @Transactional(readOnly = true)
  public List<StepContent> of(CaseReader reader, UUID dossierId) {
    var all = records.findByDossierIdOrderBySeq(dossierId);
    return all.stream()
        .filter(each -> each.completedAt != null && each.formInForce() != null)
        .filter(each -> reader.knows(each.view()))
        .map(each -> content(reader, each, unissued(reader, each, all)))
        .toList();
  }

  /** A number that is told with its paper, and that was not issued since. */
  private static boolean unissued(CaseReader reader, StepRecord number, List<StepRecord> all) {
    return reader.keepsNumber(number.stepId)
        && !reader.wrote(number.completedBy)
        && all.stream()
            .filter(each -> each.completedAt != null)
            .filter(each -> !each.completedAt.isBefore(number.completedAt))
            .map(each -> reader.step(each.stepId))
            .filter(step -> step.signing() == SigningStage.ISSUE)
            .noneMatch(step -> step.drawnAs().equals(reader.step(number.stepId).drawnAs()));
  }

  private StepContent content(CaseReader reader, StepRecord record, boolean unissued) {
    var data = json.readTree(record.formInForce());
    var step = reader.step(record.stepId);
    var written = procedures.written(reader.revisionId(), step.form(), data);
    var fields =
        written.stream()
            .filter(each -> !unissued && reader.may(record.view(), each.name()))
            .map(each -> units.named(reader, step, each))
            .toList();
    boolean told = reader.may(record.view(), CaseReader.OUTCOME);
    return new StepContent(
        record.view(),
        told ? procedures.outcomeName(reader.revisionId(), step.form(), record.outcome) : null,
        fields,
        !told || fields.size() < written.size());
  }
}
