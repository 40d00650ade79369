package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import vn.hoso.clock.OutcomeDays;
import vn.hoso.dossier.DossierRead;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.NextHints.NextView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.step.Steps;
import vn.hoso.task.SendBackPolicy;
import vn.hoso.task.Task;
import vn.hoso.task.TaskAction;
import vn.hoso.task.TaskDraft;
import vn.hoso.task.Tasks;
import vn.hoso.unread.OpenedItems;

/** One open step, for working on it. */
@Service
class WorkItemDetails {

  private final JdbcClient jdbc;
  private final InboxRows rows;
  private final Tasks tasks;
  private final Steps steps;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final NextHints hints;
  private final SendBackPolicy places;
  private final OutcomeDays days;
  private final Officials officials;
  private final SecrecyPolicy secrecy;
  private final OpenedItems openedItems;
  private final TransactionTemplate reading;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkItemDetails(
      JdbcClient jdbc,
      InboxRows rows,
      Tasks tasks,
      Steps steps,
      Dossiers dossiers,
      Procedures procedures,
      NextHints hints,
      SendBackPolicy places,
      OutcomeDays days,
      Officials officials,
      SecrecyPolicy secrecy,
      OpenedItems openedItems,
      TransactionTemplate reading,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.tasks = tasks;
    this.steps = steps;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.hints = hints;
    this.places = places;
    this.days = days;
    this.officials = officials;
    this.secrecy = secrecy;
    this.openedItems = openedItems;
    this.reading = reading;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Refusals as {@link Tasks}: 404 where it is not visible, 409 where it is over. Read in one
   * transaction, so that no row is read twice; one that finds the step completed meanwhile is ended
   * before it is asked what has become of it.
   */
  WorkItemDetail of(CurrentUser by, UUID taskId) {
    WorkItemDetail found = reading.execute(status -> read(by, taskId).orElse(null));
    if (found == null) {
      tasks.requireOpen(by, taskId);
      throw new IllegalStateException("step " + taskId + " is open and not in the inbox");
    }
    if (found.item().unread()) {
      openedItems.opened(by.officialId(), taskId);
    }
    events.publishEvent(new DossierRead(found.item().dossierId(), by, "work item"));
    return found;
  }

  private Optional<WorkItemDetail> read(CurrentUser by, UUID taskId) {
    Task task = tasks.requireOpen(by, taskId);
    return row(by, taskId).map(row -> detail(by, task, row));
  }

  private WorkItemDetail detail(CurrentUser by, Task task, InboxRow row) {
    StepRecordView step = task.step();
    dossiers.prepare(step.dossierId());
    JsonNode form = form(step);
    Map<String, NextView> ahead = hints.of(by, step, form);
    Map<String, String> next = NextHints.each(ahead, NextView::text);
    var procedure = procedure(step);
    var model = procedure.step(step.stepId()).orElseThrow();
    var closed = days.closed(dossiers.revisionOf(step.dossierId()), step.dossierId(), model.form());
    var draft = tasks.draft(by, task);
    return new WorkItemDetail(
        rows.view(by, row),
        form,
        draft.map(TaskDraft::data).orElse(null),
        draft.map(TaskDraft::version).orElse(0),
        outcomes(form).map(each -> outcome(each, next, closed)).toList(),
        next,
        NextHints.each(ahead, NextView::steps),
        NextHints.each(ahead, NextView::consequence),
        NextHints.each(ahead, NextView::paper),
        procedure.papersWeighed(model).stream()
            .filter(paper -> secrecy.reads(by, step.dossierId(), paper))
            .toList(),
        procedure.ballot(step.stepId()).isPresent(),
        model.signing(),
        steps.choosable(step.id()).stream()
            .map(unit -> new WorkItemDetail.UnitChoice(unit.id(), unit.name()))
            .toList(),
        steps.answersAt(step),
        task.actions().contains(TaskAction.ASSIGN) ? assignees(step) : List.of());
  }

  private Procedure procedure(StepRecordView step) {
    return procedures.revision(dossiers.revisionOf(step.dossierId())).procedure();
  }

  private JsonNode form(StepRecordView step) {
    var procedure = procedure(step);
    var model = procedure.step(step.stepId()).orElseThrow();
    var form = procedures.form(dossiers.revisionOf(step.dossierId()), model.form());
    return byPeople(places.offered(step.dossierId(), procedure, form), model);
  }

  /** That the day of a wait has come is for nobody to say. */
  private static JsonNode byPeople(JsonNode form, Step step) {
    if (step.waiting() == null) {
      return form;
    }
    JsonNode copy = form.deepCopy();
    ((ArrayNode) copy.path("properties").path("outcome").path("oneOf"))
        .removeIf(each -> each.path("const").asString("").equals(step.waiting().outcome()));
    return copy;
  }

  /** The {@code oneOf} of the form's outcome: {@code const} and {@code title}. */
  static Stream<JsonNode> outcomes(JsonNode form) {
    return form.path("properties").path("outcome").path("oneOf").valueStream();
  }

  private static WorkItemDetail.OutcomeView outcome(
      JsonNode outcome, Map<String, String> next, Map<String, LocalDate> closed) {
    boolean english = AskersLanguage.isEnglish();
    String value = outcome.path("const").asString("");
    String title = outcome.path("title").asString(value);
    return new WorkItemDetail.OutcomeView(
        value,
        english ? outcome.path("x-title-en").asString(title) : title,
        next.get(value),
        closed.get(value));
  }

  private List<OfficialName> assignees(StepRecordView step) {
    return officials.ableHolders(step.positionId(), LocalDate.now(clock), step.dossierId());
  }

  private Optional<InboxRow> row(CurrentUser by, UUID id) {
    return jdbc.sql("select " + InboxRow.COLUMNS + " from work_item x where x.id = :id")
        .param("id", id)
        .param("day", LocalDate.now(clock))
        .param("self", by.officialId())
        .query(InboxRow::read)
        .optional();
  }
}
