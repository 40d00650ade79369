package vn.hoso.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.step.PlannedStep;

/**
 * A step that would open after an outcome, and who gets it.
 *
 * @param officialName whose it would be at once; null where somebody of the unit has to claim it
 * @param yours whether that is the asker himself
 * @param dueOn null where it has no limit or what it is counted from has not happened
 * @param waits whether nobody has to do it: the dossier stands there until a day
 * @param waitsUntil null where it is not known yet
 */
public record NextStepView(
    String stepId,
    String stepName,
    String unitName,
    @Nullable String officialName,
    boolean yours,
    @Nullable LocalDate dueOn,
    boolean waits,
    @Nullable LocalDate waitsUntil) {

  /** Where the step that would come is kept from the asker. */
  static NextStepView internal() {
    return new NextStepView("", StepRecordView.internalName(), "", null, false, null, false, null);
  }

  /**
   * @param day whether the asker reads until when it waits
   */
  static NextStepView of(CurrentUser by, PlannedStep step, boolean day) {
    var holder = step.holder();
    return new NextStepView(
        step.stepId(),
        step.stepName(),
        step.unitName(),
        holder == null ? null : holder.fullName(),
        holder != null && holder.id().equals(by.officialId()),
        step.dueOn(),
        step.waiting() != null,
        step.waiting() == null || !day ? null : step.waiting().until());
  }
}
