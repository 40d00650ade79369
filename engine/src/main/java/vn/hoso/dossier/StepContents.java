package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.procedure.Procedures;

/** What the steps of a dossier wrote, as far as a {@link CaseReader} may read it. */
@Service
public class StepContents {

  static final String OUTCOME = "outcome";

  private final StepRecordRepository records;
  private final Procedures procedures;
  private final JsonMapper json;

  StepContents(StepRecordRepository records, Procedures procedures, JsonMapper json) {
    this.records = records;
    this.procedures = procedures;
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
            .filter(
                each -> reader.may(record.stepId, each.name(), record.outcome, record.completedBy))
            .toList();
    boolean told = reader.may(record.stepId, OUTCOME, record.outcome, record.completedBy);
    return new StepContent(
        record.view(),
        told ? procedures.outcomeName(reader.revisionId(), step.form(), record.outcome) : null,
        fields,
        !told || fields.size() < written.size());
  }
}
