package vn.hoso.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormSchema;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.step.Steps;

/**
 * Which items can be passed on without being opened one by one: where the step has one way on, and
 * asks for nothing but that it be taken. What is to be decided, weighed, voted on or signed is not
 * among them; that goes through lists.
 */
@Service
public class PassOns {

  /** A remark nobody has to make. */
  private static final Set<String> ASKED_OF_NOBODY = Set.of(FormSchema.OUTCOME, "note");

  /**
   * An item the asker may pass on as it is.
   *
   * @param outcome what to complete it with
   * @param title of the outcome, in the asker's language
   * @param version the version to complete it with
   */
  public record PassOn(UUID id, String outcome, String title, int version) {}

  private final Steps steps;
  private final Dossiers dossiers;
  private final OwnDossiers own;
  private final Procedures procedures;

  PassOns(Steps steps, Dossiers dossiers, OwnDossiers own, Procedures procedures) {
    this.steps = steps;
    this.dossiers = dossiers;
    this.own = own;
    this.procedures = procedures;
  }

  /**
   * Those of the items he may complete whose step allows it; the others, and those that do not
   * exist to him, are left out. Completing each may still be refused, as it would be alone.
   */
  @Transactional(readOnly = true)
  public List<PassOn> of(CurrentUser by, Collection<UUID> workItemIds) {
    var held =
        steps.all(Set.copyOf(workItemIds)).stream()
            .filter(step -> step.open() && by.officialId().equals(step.holderId()))
            .toList();
    var ids = held.stream().map(StepRecordView::dossierId).collect(Collectors.toSet());
    var acting = own.on(by, ids);
    var revisions = dossiers.revisionsOf(ids);
    return held.stream()
        .filter(
            step ->
                TaskPolicy.actions(
                        acting.getOrDefault(step.dossierId(), by), WorkPlace.of(step), false)
                    .contains(TaskAction.COMPLETE))
        .flatMap(step -> passOn(step, revisions.get(step.dossierId())).stream())
        .toList();
  }

  private Optional<PassOn> passOn(StepRecordView step, UUID revisionId) {
    Procedure procedure = procedures.revision(revisionId).procedure();
    return procedure
        .step(step.stepId())
        .filter(model -> asksNothing(procedure, model))
        .flatMap(model -> onlyWay(procedures.form(revisionId, model.form())))
        .map(
            way -> new PassOn(step.id(), way.path("const").asString(), title(way), step.version()));
  }

  private static boolean asksNothing(Procedure procedure, Step model) {
    return model.signing() == null
        && model.waiting() == null
        && procedure.ballot(model.id()).isEmpty();
  }

  private static Optional<JsonNode> onlyWay(JsonNode form) {
    boolean nothing =
        form.path("properties").propertyNames().stream().allMatch(ASKED_OF_NOBODY::contains)
            && form.path("required").valueStream().allMatch(each -> isOutcome(each.asString()));
    var ways = form.at("/properties/outcome/oneOf").valueStream().toList();
    return nothing && ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
  }

  private static boolean isOutcome(String field) {
    return field.equals(FormSchema.OUTCOME);
  }

  private static String title(JsonNode way) {
    String title = way.path("title").asString();
    return AskersLanguage.isEnglish() ? way.path("x-title-en").asString(title) : title;
  }
}
