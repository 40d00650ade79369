package vn.hoso.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.FieldError;

/** A dossier is sent back to a step that exists on its route: what is not there is not offered. */
@Component
public class SendBackPolicy implements StepPolicy {

  private final Procedures procedures;
  private final DossierChanges dossiers;

  SendBackPolicy(Procedures procedures, DossierChanges dossiers) {
    this.procedures = procedures;
    this.dossiers = dossiers;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var place = completion.data().path(FormSchema.RETURN_TO).asString("");
    if (place.isEmpty()) {
      return List.of();
    }
    var procedure = procedures.revision(completion.revisionId()).procedure();
    return exists(procedure, place, dossiers.get(completion.dossierId()).conditions())
        ? List.of()
        : List.of(
            new FieldError(
                FormSchema.RETURN_TO,
                "absent",
                "Hồ sơ này không qua bước đó.",
                "This dossier does not pass that step."));
  }

  /** The form with the places alone the dossier can be sent back to; the same where all are. */
  @Transactional(readOnly = true)
  public JsonNode offered(UUID dossierId, Procedure procedure, JsonNode form) {
    if (form.at("/properties/" + FormSchema.RETURN_TO + "/oneOf").isEmpty()) {
      return form;
    }
    var known = dossiers.get(dossierId).conditions();
    JsonNode copy = form.deepCopy();
    ((ArrayNode) copy.at("/properties/" + FormSchema.RETURN_TO + "/oneOf"))
        .removeIf(each -> !exists(procedure, each.path("const").asString(""), known));
    return copy;
  }

  private static boolean exists(Procedure procedure, String stepId, Map<String, Boolean> known) {
    return procedure.step(stepId).map(step -> step.onlyWhen().holds(known)).orElse(true);
  }
}
