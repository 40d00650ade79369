package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;

/**
 * One run of a step: where it lies, by when, who has it, how it ended.
 *
 * @param id id of the engine's task
 * @param stepName label of the step, Vietnamese
 * @param positionId the position it is addressed to
 * @param unitPath path of the unit on the day the step began
 * @param dueOn last day; null where the step has no limit or what it is counted from has not
 *     happened
 * @param dueAt the instant from which it is overdue; null as {@code dueOn}
 * @param warnAt the instant of the reminder; null as {@code dueOn}
 * @param holderId official who claimed it; null while it is shared and from when on he may no
 *     longer act; kept after completion
 * @param holderFor the absent colleague he stands in for; null where he acts in his own right
 * @param holderName as the act is signed: "B thay A" where B stands in
 * @param completedBy null until completed
 * @param outcome null until completed
 * @param cancelled whether the process left it without completion
 * @param onHold whether the dossier is suspended: nothing is done with it meanwhile
 * @param onBehalf whether whoever has it or had it acted for the body it lies with, without holding
 *     the position
 * @param returnedFrom id of the step that sent the dossier back to this one; null where it came
 *     another way
 * @param cameFrom id of the step whose completion led here; null for the first, and behind what
 *     nobody completed
 * @param passedOver why those who lead went on without its answer; null where they did not
 * @param formerUnitName name of the unit it lay with, where another has taken that unit's place
 *     since; null where none has
 * @param automatic whether it fell to its holder by itself and he has not touched it yet
 * @param item the item it is for; null where the step is not done for each of them
 * @param waiting what the dossier waits for in it; null for a step that people do
 * @param version counts every change; what a stale screen is recognised by
 */
public record StepRecordView(
    UUID id,
    UUID dossierId,
    String stepId,
    String stepName,
    String part,
    PartCapacity capacity,
    UUID unitId,
    String unitPath,
    UUID positionId,
    Instant startedAt,
    LocalDate dueOn,
    Instant dueAt,
    Instant warnAt,
    UUID holderId,
    UUID holderFor,
    String holderName,
    Instant claimedAt,
    UUID completedBy,
    String completedByName,
    Instant completedAt,
    String outcome,
    boolean cancelled,
    boolean onHold,
    boolean onBehalf,
    UUID returnedFrom,
    UUID cameFrom,
    String passedOver,
    String formerUnitName,
    boolean automatic,
    @Nullable StepItem item,
    @Nullable StandingWait waiting,
    int version) {

  private static final Text INTERNAL = new Text("Đang xử lý nội bộ", "Handled internally");

  /** What stands in the place of an open step that is kept from the reader. */
  public StepRecordView kept() {
    return new StepRecordView(
        null,
        dossierId,
        "",
        INTERNAL.vi(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        onHold,
        false,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        0);
  }

  /** Whether it stands for a step that is kept from the reader: that something is done is all. */
  public boolean internal() {
    return stepId.isEmpty();
  }

  /** What is said in the place of a step that is kept from the reader. */
  public static String internalName() {
    return AskersLanguage.say(INTERNAL);
  }

  /** The step as it is called, with the item it is for. */
  public String of(String said) {
    return item == null ? said : said + ": " + item.name();
  }

  /** Whether somebody still has to do it. */
  public boolean open() {
    return completedAt == null && !cancelled;
  }

  /**
   * Whether it was sent on and taken back: what goes on for it has the days it had, and so began at
   * the same instant.
   */
  public boolean takenBack(List<StepRecordView> all) {
    return completedAt != null
        && all.subList(all.indexOf(this) + 1, all.size()).stream()
            .filter(each -> !each.cancelled && unitId.equals(each.unitId))
            .filter(next -> next.stepId.equals(stepId) && next.part.equals(part))
            .filter(next -> Objects.equals(next.cameFrom, cameFrom))
            .filter(next -> Objects.equals(next.item, item))
            .anyMatch(next -> next.startedAt.equals(startedAt));
  }

  /** The same, held by nobody. */
  public StepRecordView unclaimed() {
    return new StepRecordView(
        id,
        dossierId,
        stepId,
        stepName,
        part,
        capacity,
        unitId,
        unitPath,
        positionId,
        startedAt,
        dueOn,
        dueAt,
        warnAt,
        null,
        null,
        null,
        null,
        completedBy,
        completedByName,
        completedAt,
        outcome,
        cancelled,
        onHold,
        false,
        returnedFrom,
        cameFrom,
        passedOver,
        formerUnitName,
        false,
        item,
        waiting,
        version);
  }
}
