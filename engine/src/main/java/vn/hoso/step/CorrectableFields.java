package vn.hoso.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormFacts;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.Text;

/**
 * What of the forms can be corrected: days and short texts of the last run of each step. What
 * chooses the way, opinions and lists are not: they are decided anew, by sending back. Nor is what
 * a form says is final, such as the number a clerk gave: another has it no more.
 */
@Component
public class CorrectableFields {

  private final StepRecords all;
  private final Claims claims;
  private final DossierChanges changes;
  private final Procedures procedures;
  private final JsonMapper json;

  CorrectableFields(
      StepRecords all,
      Claims claims,
      DossierChanges changes,
      Procedures procedures,
      JsonMapper json) {
    this.all = all;
    this.claims = claims;
    this.changes = changes;
    this.procedures = procedures;
    this.json = json;
  }

  List<CorrectableField> of(KnownDossier dossier) {
    return of(dossier, all.of(dossier.id()));
  }

  /**
   * The runs of the steps as they stand, read once.
   *
   * @param fields what of them can be corrected; sought when it is asked for
   */
  public record Runs(List<StepRecordView> steps, Supplier<List<CorrectableField>> fields) {}

  public Runs runs(KnownDossier dossier) {
    var runs = all.of(dossier.id());
    return new Runs(claims.views(runs), SingletonSupplier.of(() -> of(dossier, runs)));
  }

  private List<CorrectableField> of(KnownDossier dossier, List<StepRecord> runs) {
    return lastRuns(runs).values().stream().flatMap(run -> fields(dossier, run)).toList();
  }

  /** The field, unless there is none of that name to be corrected. */
  public Optional<CorrectableField> find(KnownDossier dossier, UUID taskId, String field) {
    return of(dossier).stream()
        .filter(each -> each.taskId().equals(taskId) && each.field().equals(field))
        .findFirst();
  }

  /** The facts that the forms in force say, by the run that says them. */
  List<FormFacts> facts(KnownDossier dossier) {
    var revision = dossier.revisionId();
    return lastRuns(all.of(dossier.id())).values().stream()
        .map(run -> procedures.facts(revision, form(dossier, run), data(run)))
        .toList();
  }

  private static Map<String, StepRecord> lastRuns(List<StepRecord> runs) {
    var last = new LinkedHashMap<String, StepRecord>();
    for (var run : runs) {
      if (run.completedAt != null && run.data != null) {
        last.put(run.stepId + run.unitId + run.itemId, run);
      }
    }
    return last;
  }

  private Stream<CorrectableField> fields(KnownDossier dossier, StepRecord run) {
    var schema = procedures.form(dossier.revisionId(), form(dossier, run));
    var data = data(run);
    return schema
        .path("properties")
        .propertyStream()
        .filter(property -> typed(property.getValue()) && data.path(property.getKey()).isString())
        .map(property -> field(run, property, data))
        .filter(field -> field.fact() == null || inForce(dossier, run, field.fact()));
  }

  private static CorrectableField field(
      StepRecord run, Map.Entry<String, JsonNode> property, JsonNode data) {
    var schema = property.getValue();
    var title = schema.path("title").asString("");
    return new CorrectableField(
        run.id,
        run.view().of(run.stepName),
        property.getKey(),
        new Text(title, schema.path("x-title-en").asString(title)),
        "date".equals(schema.path("format").asString("")),
        data.path(property.getKey()).stringValue(),
        schema.path("x-fact").asString(null));
  }

  private static boolean typed(JsonNode schema) {
    return "string".equals(schema.path("type").asString(""))
        && !schema.path("x-multiline").asBoolean(false)
        && !schema.has("oneOf")
        && !schema.path("x-final").asBoolean(false)
        && !schema.has("enum")
        && !schema.has("x-source");
  }

  private static boolean inForce(KnownDossier dossier, StepRecord run, String fact) {
    return dossier.fact(fact).filter(each -> run.id.equals(each.stepRecordId())).isPresent();
  }

  private String form(KnownDossier dossier, StepRecord run) {
    return changes.revision(dossier).procedure().step(run.stepId).orElseThrow().form();
  }

  private JsonNode data(StepRecord run) {
    return json.readTree(run.formInForce());
  }
}
