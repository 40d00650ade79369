package vn.hoso.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.procedure.Procedures;

/** The forms of steps, by the revision a dossier follows. */
@Component
class MeetingForms {

  private final Procedures procedures;

  MeetingForms(Procedures procedures) {
    this.procedures = procedures;
  }

  StepForm of(Meeting meeting) {
    return of(meeting.work().revisionId(), meeting.work().stepId());
  }

  StepForm of(UUID revisionId, String stepId) {
    var step = procedures.revision(revisionId).procedure().step(stepId).orElseThrow();
    return new StepForm(procedures.form(revisionId, step.form()));
  }

  /** Whether a step has the same form and the same vote under all these revisions. */
  boolean same(Collection<UUID> revisionIds, String stepId) {
    return revisionIds.stream().map(id -> asked(id, stepId)).distinct().count() == 1;
  }

  private List<Object> asked(UUID revisionId, String stepId) {
    var revision = procedures.revision(revisionId);
    return List.of(revision.slug(), of(revisionId, stepId), revision.procedure().ballot(stepId));
  }
}
