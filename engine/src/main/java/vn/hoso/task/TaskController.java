package vn.hoso.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.hoso.document.FileAnswers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;

/** The acts on a work item; its lists are the inbox's. */
@RestController
@RequestMapping("/api/work-items/{id}")
class TaskController {

  private final Tasks tasks;
  private final PaperDrafts papers;

  TaskController(Tasks tasks, PaperDrafts papers) {
    this.tasks = tasks;
    this.papers = papers;
  }

  record AssignRequest(@NotNull UUID officialId) {}

  /**
   * @param version of the draft it was started from, 0 for none
   */
  record DraftRequest(@NotNull JsonNode data, @Min(0) @Max(TaskDraft.MOST) int version) {}

  record PaperDraftRequest(@NotBlank String outcome, @NotNull JsonNode data) {}

  record DraftState(int version, Instant savedAt) {}

  /**
   * Who has the item after the act.
   *
   * @param completedAt null while it is open
   * @param version what the next act must name
   */
  record WorkItemState(
      UUID id,
      UUID dossierId,
      @Nullable UUID holderId,
      @Nullable String holderName,
      @Nullable Instant claimedAt,
      @Nullable Instant completedAt,
      int version) {

    static WorkItemState of(StepRecordView step) {
      return new WorkItemState(
          step.id(),
          step.dossierId(),
          step.holderId(),
          step.holderName(),
          step.claimedAt(),
          step.completedAt(),
          step.version());
    }
  }

  @PostMapping("/claim")
  WorkItemState claim(CurrentUser by, @PathVariable UUID id) {
    return WorkItemState.of(tasks.claim(by, id));
  }

  @PostMapping("/release")
  WorkItemState release(CurrentUser by, @PathVariable UUID id) {
    return WorkItemState.of(tasks.release(by, id));
  }

  @PostMapping("/assign")
  WorkItemState assign(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody AssignRequest request) {
    return WorkItemState.of(tasks.assign(by, id, request.officialId()));
  }

  @PostMapping("/complete")
  WorkItemState complete(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody CompleteRequest request) {
    return WorkItemState.of(tasks.complete(by, id, request));
  }

  /** Changes nothing: refuses what completing it would refuse. */
  @PostMapping("/check")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void check(CurrentUser by, @PathVariable UUID id, @Valid @RequestBody CompleteRequest request) {
    tasks.check(by, id, request);
  }

  @PostMapping("/paper-draft")
  ResponseEntity<Resource> paperDraft(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody PaperDraftRequest request) {
    PaperDrafts.Draft draft = papers.of(by, id, request.outcome(), request.data());
    return FileAnswers.pdf(draft.fileName(), draft.pdf());
  }

  @PostMapping("/recall")
  WorkItemState recall(CurrentUser by, @PathVariable UUID id) {
    return WorkItemState.of(tasks.recall(by, id));
  }

  @PutMapping("/draft")
  DraftState draft(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody DraftRequest request) {
    TaskDraft kept = tasks.saveDraft(by, id, request.data(), request.version());
    return new DraftState(kept.version(), kept.savedAt());
  }
}
