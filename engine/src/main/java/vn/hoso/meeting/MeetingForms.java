package vn.hoso.meeting;

import java.util.Collection;
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

  /** Whether a step is asked with the same form under all these revisions of one procedure. */
  boolean same(Collection<UUID> revisionIds, String stepId) {
    return revisionIds.stream().map(id -> procedures.revision(id).slug()).distinct().count() == 1
        && revisionIds.stream().distinct().map(id -> of(id, stepId)).distinct().count() == 1;
  }
}
