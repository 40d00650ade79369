package vn.hoso.task;

import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.hoso.acts.NoticeDrafts;
import vn.hoso.acts.PrintedNotice;
import vn.hoso.document.PaperFileNames;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.workflow.NextSteps;

/** What an outcome prints, shown to who holds the step before it is completed. */
@Service
class PaperDrafts {

  record Draft(String fileName, byte[] pdf) {}

  private final TaskAccess access;
  private final NextSteps next;
  private final NoticeDrafts drafts;
  private final PaperFileNames names;

  PaperDrafts(TaskAccess access, NextSteps next, NoticeDrafts drafts, PaperFileNames names) {
    this.access = access;
    this.next = next;
    this.drafts = drafts;
    this.names = names;
  }

  /**
   * Refusals of access as {@link Tasks#complete}; nothing is written.
   *
   * @throws TaskProblem TASK-011 (422) where the outcome prints none
   */
  Draft of(CurrentUser by, UUID taskId, String outcome, JsonNode data) {
    StepRecordView step = access.seen(by, taskId);
    access.requireOpenAt(by, step);
    access.requireHeld(by, step);
    PrintedNotice notice =
        PrintedNotice.of(next.from(step).after(outcome, null).acts())
            .orElseThrow(TaskProblem::printsNothing);
    byte[] pdf = drafts.pdf(notice, by, taskId, outcome, data);
    return new Draft(names.of(step.dossierId(), "Dự thảo " + notice.inSentence(), "pdf"), pdf);
  }
}
