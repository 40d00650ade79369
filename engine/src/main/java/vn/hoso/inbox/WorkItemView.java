package vn.hoso.inbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.direction.DirectionLine;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.task.TaskAction;

/**
 * A row of the inbox.
 *
 * @param id id of the step's record and of the engine's task; of the dossier where it stands for
 *     whatever of it is kept from the asker
 * @param personName whom it is about, or what the item is called that the step is for
 * @param listName what the list of that item is called; null where the step is for no item
 * @param dueOn last day; null where the step has no limit or it does not run yet
 * @param dueAt the instant from which it is overdue; null as {@code dueOn}
 * @param remainingText for example "còn 2 ngày (thứ Năm 26/11)"; null as {@code dueOn}
 * @param usualText how long its step usually takes, a hint beside the due date, for example "thường
 *     mất 3 ngày, còn 2 ngày"; null where too few runs say so, or it does not run
 * @param dueGroup under which heading of a list by due date it stands
 * @param holderId null while it is shared
 * @param createdAt when the step began; null where it is kept from the asker
 * @param lapsedHolder in whose name it still is though he may no longer act; null for nobody, and
 *     for those who only wait for it
 * @param standIn whether the holder stands in for an absent colleague
 * @param actsFor the absent colleague in whose place the asker would take it; null where he would
 *     take it for himself, or may not
 * @param onBehalf whether the asker would act for the body it lies with
 * @param sentBack whether it came back from a later step
 * @param sentBackReason why, or why more is asked for; null for those who only wait for it
 * @param supplemented whether it is here because what was asked for came
 * @param direction the order of a leader that waits for an answer; null for none, and for those who
 *     only wait for it
 * @param unread whether the asker has not opened it since it came, or came back; false for what is
 *     in somebody else's hands
 * @param actions what the asker may do
 */
public record WorkItemView(
    UUID id,
    UUID dossierId,
    String dossierCode,
    String personName,
    @Nullable String listName,
    String sendingUnitName,
    String unitName,
    String procedureSlug,
    String procedureName,
    String stepId,
    String stepName,
    @Nullable LocalDate dueOn,
    @Nullable Instant dueAt,
    @Nullable String remainingText,
    @Nullable String usualText,
    boolean overdue,
    DueGroup dueGroup,
    @Nullable UUID holderId,
    @Nullable String holderName,
    @Nullable Instant claimedAt,
    @Nullable Instant createdAt,
    int version,
    @Nullable String lapsedHolder,
    boolean standIn,
    @Nullable String actsFor,
    boolean onBehalf,
    boolean sentBack,
    @Nullable String sentBackReason,
    boolean supplemented,
    @Nullable DirectionLine direction,
    boolean unread,
    Set<TaskAction> actions) {

  /** The headings of a list by due date, in its order. */
  public enum DueGroup {
    /** Quá hạn. */
    OVERDUE,
    /** Hôm nay. */
    TODAY,
    /** Tuần này: after today, until Sunday. */
    WEEK,
    /** Sau đó. */
    LATER,
    /** Chưa có hạn: without a limit, not running yet, or kept from the asker. */
    NONE;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What stands for all that is kept from the asker of a dossier: nothing in it follows from the
   * step that is done.
   */
  WorkItemView internal() {
    return new WorkItemView(
        dossierId,
        dossierId,
        dossierCode,
        listName == null ? personName : listName,
        null,
        internalSender(),
        "",
        procedureSlug,
        procedureName,
        "",
        StepRecordView.internalName(),
        null,
        null,
        null,
        null,
        false,
        DueGroup.NONE,
        null,
        null,
        null,
        null,
        0,
        null,
        false,
        null,
        false,
        false,
        null,
        false,
        null,
        false,
        Set.of());
  }

  /** What is said in the place of a unit that only did what is kept from the asker. */
  static String internalSender() {
    return AskersLanguage.say("Nội bộ", "Internal");
  }

  /** Whether it stands for a step that is kept from the asker. */
  boolean kept() {
    return stepId.isEmpty();
  }
}
