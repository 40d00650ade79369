package vn.hoso.step;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.opening.ChosenUnits;
import vn.hoso.procedure.Procedures;
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
    return records.findByDossierIdOrderBySeq(dossierId).stream()
        .filter(each -> each.completedAt != null && each.formInForce() != null)
        .filter(each -> reader.knows(each.view()))
        .map(each -> content(reader, each))
        .toList();
  }

  private StepContent content(CaseReader reader, StepRecord record) {
    var data = json.readTree(record.formInForce());
    var step = reader.step(record.stepId);
    var written = procedures.written(reader.revisionId(), step.form(), data);
    var fields =
        written.stream()
            .filter(each -> reader.may(record.view(), each.name()))
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
