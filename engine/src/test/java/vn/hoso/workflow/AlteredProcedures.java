package vn.hoso.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormFacts;
import vn.hoso.form.Sides;
import vn.hoso.form.WrittenField;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.Text;

/** The published procedures with another model: what an administrator's edit might be. */
record AlteredProcedures(Procedures real, byte[] model) implements Procedures {

  @Override
  public ProcedureRevision revision(UUID revisionId) {
    ProcedureRevision base = real.published().get(0);
    return new ProcedureRevision(
        revisionId,
        base.slug(),
        99,
        "f".repeat(64),
        base.publishedAt(),
        base.effectiveFrom(),
        base.procedure());
  }

  @Override
  public byte[] file(UUID revisionId, String path) {
    return path.equals("process.bpmn") ? model : real.file(real.published().get(0).id(), path);
  }

  @Override
  public ProcedureFolder folder(UUID revisionId) {
    return real.folder(revisionId);
  }

  @Override
  public ProcedureRevision current(String slug, LocalDate day) {
    return real.current(slug, day);
  }

  @Override
  public List<ProcedureRevision> catalogue() {
    return real.catalogue();
  }

  @Override
  public List<ProcedureRevision> published() {
    return real.published();
  }

  @Override
  public Map<String, Set<String>> secretSteps() {
    return real.secretSteps();
  }

  @Override
  public boolean keepsSecrets(String slug) {
    return real.keepsSecrets(slug);
  }

  @Override
  public JsonNode form(UUID revisionId, String form) {
    return real.form(revisionId, form);
  }

  @Override
  public void validateForm(UUID revisionId, String form, JsonNode data) {
    real.validateForm(revisionId, form, data);
  }

  @Override
  public FormFacts facts(UUID revisionId, String form, JsonNode data) {
    return real.facts(revisionId, form, data);
  }

  @Override
  public Map<String, String> past(UUID revisionId, String form) {
    return real.past(revisionId, form);
  }

  @Override
  public List<WrittenField> written(UUID revisionId, String form, JsonNode data) {
    return real.written(revisionId, form, data);
  }

  @Override
  public Sides readers(UUID revisionId, Step step, String field, String outcome) {
    return real.readers(revisionId, step, field, outcome);
  }

  @Override
  public Set<Sides> readers(UUID revisionId, Step step) {
    return real.readers(revisionId, step);
  }

  @Override
  public Text outcomeName(UUID revisionId, String form, String outcome) {
    return real.outcomeName(revisionId, form, outcome);
  }
}
