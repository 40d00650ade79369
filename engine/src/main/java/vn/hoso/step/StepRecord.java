package vn.hoso.step;

import static vn.hoso.organisation.CurrentUser.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import vn.hoso.clock.StepDue;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.Seat;
import vn.hoso.dossier.StandingWait;
import vn.hoso.dossier.StepItem;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Text;

/** One run of a step. Only what was changed is written: other doors write the rest. */
@Entity
@DynamicUpdate
class StepRecord {

  @Id UUID id;

  /** Refuses to write over what another door has written since this was read. */
  @Version private Integer rowVersion;

  UUID dossierId;
  int seq;
  String stepId;
  String stepName;

  /** Name of the part it lies with, and what that part is to the dossier. */
  String part;

  @Enumerated(EnumType.STRING)
  PartCapacity capacity;

  UUID unitId;
  String unitPath;
  UUID positionId;
  Instant startedAt;
  LocalDate dueOn;
  Instant dueAt;
  Instant warnAt;
  UUID holderId;

  /** The absent colleague the holder stands in for; null where he acts in his own right. */
  UUID holderFor;

  String holderName;
  Instant claimedAt;
  UUID completedBy;
  String completedByName;
  Instant completedAt;
  String outcome;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String data;

  /** The form after a correction; null where nothing was corrected. What was entered stays. */
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String corrected;

  /** The day until which the dossier stands here; null where it is not known, or nobody waits. */
  LocalDate waitsUntil;

  /** Why it waits; null where people do the step. */
  String waitReason;

  String waitReasonEn;

  Instant cancelledAt;

  /** Nothing is done with it while the dossier is suspended. */
  boolean onHold;

  boolean onBehalf;

  /** The step that sent the dossier back to this one; null where it came another way. */
  UUID returnedFrom;

  /** It begins because what was asked for came. */
  boolean supplemented;

  /** The step whose completion led here; null for the first, and behind what nobody completed. */
  UUID cameFrom;

  /** The item it is for; null where the step is not done for each, and once it was taken off. */
  UUID itemId;

  /** What that item was called when the step began. */
  String itemName;

  /** Why those who lead went on without it; null where they did not. */
  String passedOver;

  /** It fell to its holder by itself, and he has not touched it yet. */
  boolean automatic;

  // Noted by statements of their own, beside whoever works on the step.
  @Column(insertable = false, updatable = false)
  Instant openedAt;

  @Column(insertable = false, updatable = false)
  UUID openedBy;

  @Column(insertable = false, updatable = false)
  String openedByName;

  /** The name of the unit it lay with, where another has taken that unit's place since. */
  String formerUnitName;

  int version;

  /** This, which must be one of the dossier that is locked. */
  StepRecord of(LockedDossier dossier) {
    if (!dossierId.equals(dossier.id())) {
      throw new IllegalStateException("step " + id + " belongs to another dossier");
    }
    return this;
  }

  boolean open() {
    return completedAt == null && cancelledAt == null;
  }

  /** What was taken back goes on as if it had never been sent: its days are those it had. */
  void continues(StepRecord sent) {
    startedAt = sent.startedAt;
    dueOn = sent.dueOn;
    dueAt = sent.dueAt;
    warnAt = sent.warnAt;
  }

  void isFor(StepItem item) {
    itemId = item.id();
    itemName = item.name();
  }

  void due(StepDue due) {
    dueOn = due.dueOn();
    dueAt = due.dueAt();
    warnAt = due.warnAt();
  }

  void waits(StandingWait wait) {
    waitsUntil = wait.until();
    waitReason = wait.reason().vi();
    waitReasonEn = wait.reason().en();
  }

  void hold(UUID official, String name, Instant at) {
    holderId = official;
    holderFor = null;
    holderName = name;
    claimedAt = at;
    onBehalf = false;
    automatic = false;
    version++;
  }

  void letGo() {
    hold((UUID) null, null, null);
  }

  /** By who acts at its position, perhaps for an absent colleague or for a body. */
  void hold(CurrentUser by, UUID holder, Instant at) {
    var absent = by.actsFor(positionId, holder);
    hold(
        by.officialId(),
        signature(by.fullName(), absent.map(OfficialName::fullName).orElse(null)),
        at);
    holderFor = absent.map(OfficialName::id).orElse(null);
    onBehalf = !by.holds(positionId);
  }

  void complete(CurrentUser by, String result, String json, Instant at) {
    completedBy = by.officialId();
    completedByName = by.officialId().equals(holderId) ? holderName : by.fullName();
    completedAt = at;
    outcome = result;
    data = json;
    version++;
  }

  /** It lies with another unit from now on, shared where its holder has no place there. */
  void address(Seat seat, UUID position, boolean keepsHolder) {
    unitId = seat.unitId();
    unitPath = seat.unitPath();
    positionId = position;
    if (!keepsHolder) {
      letGo();
    } else {
      version++;
    }
  }

  void cancel(Instant at) {
    cancelledAt = at;
    version++;
  }

  /** What the form says now. */
  String formInForce() {
    return corrected == null ? data : corrected;
  }

  void hold(boolean held) {
    onHold = held;
    version++;
  }

  StepRecordView view() {
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
        holderId,
        holderFor,
        holderName,
        claimedAt,
        completedBy,
        completedByName,
        completedAt,
        outcome,
        cancelledAt != null,
        onHold,
        onBehalf,
        returnedFrom,
        cameFrom,
        passedOver,
        formerUnitName,
        automatic,
        itemName == null ? null : new StepItem(itemId, itemName),
        waitReason == null
            ? null
            : new StandingWait(waitsUntil, new Text(waitReason, waitReasonEn)),
        version);
  }
}
