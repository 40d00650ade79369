package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.pace.PaceText;
import vn.hoso.procedure.AskedNames;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.task.TaskAction;
import vn.hoso.task.TaskPolicy;

/** Rows as the asker reads them: how much time is left, what he may do. */
@Component
class InboxRows {

  private final OnBehalf behalf;
  private final OwnDossiers own;
  private final SecrecyPolicy secrecy;
  private final Calendars calendars;
  private final AskedNames names;
  private final Clock clock;

  InboxRows(
      OnBehalf behalf,
      OwnDossiers own,
      SecrecyPolicy secrecy,
      Calendars calendars,
      AskedNames names,
      Clock clock) {
    this.secrecy = secrecy;
    this.behalf = behalf;
    this.own = own;
    this.calendars = calendars;
    this.names = names;
    this.clock = clock;
  }

  List<WorkItemView> views(CurrentUser by, List<InboxRow> rows) {
    Set<UUID> others =
        behalf.among(
            by,
            rows.stream()
                .filter(row -> !by.holds(row.positionId()))
                .map(InboxRow::id)
                .collect(Collectors.toSet()));
    Map<UUID, CurrentUser> acting =
        own.on(by, rows.stream().map(InboxRow::dossierId).collect(Collectors.toSet()));
    Map<UUID, CaseReader> readers =
        secrecy.readers(
            by,
            rows.stream()
                .filter(row -> secrecy.secretive(row.procedureSlug()))
                .map(InboxRow::dossierId)
                .collect(Collectors.toSet()));
    DueDays days = DueDays.of(clock);
    return rows.stream()
        .map(
            row -> {
              var reader = readers.get(row.dossierId());
              var as = acting.getOrDefault(row.dossierId(), by);
              return seen(
                  view(as, row, others.contains(row.id()), sender(row, reader), days), row, reader);
            })
        .toList();
  }

  /** Who sent it did a step: where all it does is kept from the asker, so is who it is. */
  private static String sender(InboxRow row, @Nullable CaseReader reader) {
    return reader == null || reader.knowsUnit(row.sendingUnitId())
        ? row.sendingUnitName()
        : WorkItemView.internalSender();
  }

  private static WorkItemView seen(WorkItemView item, InboxRow row, CaseReader reader) {
    return reader == null || item.onBehalf() || reader.knows(row.stepId(), row.unitId())
        ? item
        : item.internal();
  }

  /** One that stands for all that is kept from him of its dossier, whichever step it is of. */
  WorkItemView kept(InboxRow row) {
    return view(CurrentUser.SYSTEM, row, false, "", DueDays.of(clock)).internal();
  }

  WorkItemView view(CurrentUser by, InboxRow row) {
    return views(by, List.of(row)).get(0);
  }

  private WorkItemView view(
      CurrentUser by, InboxRow row, boolean onBehalf, String sender, DueDays days) {
    boolean near = onBehalf || by.holds(row.positionId()) || TaskPolicy.heads(by, row.unitId());
    Set<TaskAction> actions =
        row.onHold() ? Set.of(TaskAction.OPEN) : TaskPolicy.actions(by, row.place(), onBehalf);
    return new WorkItemView(
        row.id(),
        row.dossierId(),
        row.dossierCode(),
        row.personName(),
        row.listName(),
        sender,
        row.unitName(),
        row.procedureSlug(),
        names.procedure(row.procedureName()),
        row.stepId(),
        names.step(row.stepName()),
        row.dueOn(),
        row.dueAt(),
        row.dueOn() == null ? null : remaining(row),
        usual(row),
        row.dueAt() != null && Deadlines.isOverdue(row.dueAt(), clock.instant()),
        days.group(row.dueAt()),
        row.holderId(),
        row.holderName(),
        row.claimedAt(),
        row.createdAt(),
        row.version(),
        near ? row.lapsedHolder() : null,
        row.holderFor() != null,
        actions.contains(TaskAction.CLAIM) ? actsFor(by, row) : null,
        onBehalf,
        row.sentBack(),
        near ? row.sentBackReason() : null,
        row.supplemented(),
        near ? row.direction() : null,
        row.unread() && near && isForHim(by, row, actions),
        actions);
  }

  /** Nobody has it, he has it, or he may take it over from whom he stands in for. */
  private static boolean isForHim(CurrentUser by, InboxRow row, Set<TaskAction> actions) {
    return row.holderId() == null
        || row.holderId().equals(by.officialId())
        || actions.contains(TaskAction.CLAIM);
  }

  private @Nullable String usual(InboxRow row) {
    return row.usualDays() == null || row.onHold()
        ? null
        : PaceText.of(
            row.usualDays(),
            LocalDate.ofInstant(row.createdAt(), clock.getZone()),
            LocalDate.now(clock));
  }

  private static String actsFor(CurrentUser by, InboxRow row) {
    return by.actsFor(row.positionId(), row.holderId()).map(OfficialName::fullName).orElse(null);
  }

  private String remaining(InboxRow row) {
    LocalDate due = row.dueOn();
    WorkingCalendar calendar = calendars.version(row.calendarVersionId());
    LocalDate today = LocalDate.now(clock);
    boolean english = AskersLanguage.isEnglish();
    try {
      return english ? WorkingDays.en(calendar, due, today) : WorkingDays.vi(calendar, due, today);
    } catch (DeadlineProblem outsideTheCalendar) {
      // A year nobody has announced must not hide the list; the day itself is still true.
      return english ? WorkingDays.dayEn(due) : WorkingDays.dayVi(due);
    }
  }
}
