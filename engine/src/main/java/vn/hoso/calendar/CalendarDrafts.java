package vn.hoso.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;

/** Soạn ngày cho lịch làm việc: one draft a unit, saved as it is typed, entered by another. */
@Service
@Transactional
class CalendarDrafts {

  private static final int LISTED = 20;

  private final CalendarDraftRows rows;
  private final CalendarPolicy policy;
  private final CalendarYears years;
  private final Calendars calendars;
  private final Clock clock;

  CalendarDrafts(
      CalendarDraftRows rows,
      CalendarPolicy policy,
      CalendarYears years,
      Calendars calendars,
      Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.years = years;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Drafts that wait, of units he enters days for. */
  @Transactional(readOnly = true)
  public List<CalendarDraft> open(CurrentUser by) {
    return within(by, rows.open());
  }

  /** What was entered last, for units he enters days for, the newest first. */
  @Transactional(readOnly = true)
  public List<CalendarDraft> entered(CurrentUser by) {
    return within(by, rows.entered(LISTED));
  }

  private List<CalendarDraft> within(CurrentUser by, List<CalendarDraft> drafts) {
    if (policy.reaches(by).isEmpty()) {
      throw CalendarProblem.mayNot();
    }
    return drafts.stream()
        .filter(draft -> policy.mayEnter(by, years.path(draft.unitId())))
        .toList();
  }

  /**
   * The draft of the unit, begun where there is none.
   *
   * @param unitId null = every unit
   * @throws CalendarProblem CALENDAR-001 (403)
   */
  public CalendarDraft begin(CurrentUser by, @Nullable UUID unitId) {
    policy.requireMayEnter(by, years.path(unitId));
    calendars.lock();
    return rows.open(unitId).orElseGet(() -> added(unitId));
  }

  private CalendarDraft added(@Nullable UUID unitId) {
    var id = Ids.next();
    rows.add(id, unitId);
    return rows.find(id).orElseThrow();
  }

  /**
   * @throws CalendarProblem CALENDAR-001 (403), CALENDAR-006 (404)
   */
  @Transactional(readOnly = true)
  public CalendarDraft get(CurrentUser by, UUID id) {
    return allowed(by, rows.find(id));
  }

  private CalendarDraft allowed(CurrentUser by, Optional<CalendarDraft> found) {
    if (policy.reaches(by).isEmpty()) {
      throw CalendarProblem.mayNot();
    }
    var draft = found.orElseThrow(CalendarProblem::noChange);
    policy.requireMayEnter(by, years.path(draft.unitId()));
    return draft;
  }

  /**
   * Keeps what is typed. Who changes nothing has not drafted.
   *
   * @param seen version it was typed on
   * @throws CalendarProblem CALENDAR-007, CALENDAR-008 (409), CALENDAR-010 (422) with {@code
   *     days[n].field}
   */
  public CalendarDraft save(CurrentUser by, UUID id, List<DayEntry> days, int seen) {
    var draft = openAt(by, id, seen);
    if (!days.equals(draft.days())) {
      require(by, draft, days);
      rows.save(id, days, by.officialId());
    }
    return rows.find(id).orElseThrow();
  }

  private void require(CurrentUser by, CalendarDraft draft, List<DayEntry> days) {
    var errors = new ArrayList<FieldError>();
    var seen = new HashSet<LocalDate>();
    int sound = 0;
    for (int i = 0; i < days.size(); i++) {
      words(days.get(i), "days[" + i + "].", seen, errors);
      sound = errors.isEmpty() ? i + 1 : sound;
    }
    makesNoCalendar(by, draft, days.subList(0, sound)).ifPresent(fault -> errors.add(0, fault));
    if (!errors.isEmpty()) {
      throw CalendarProblem.wrong(errors);
    }
  }

  private static void words(
      DayEntry entry, String field, Set<LocalDate> seen, List<FieldError> errors) {
    if (!seen.add(entry.day())) {
      errors.add(
          new FieldError(
              field + "day",
              "twice",
              "Ngày này đã có trong bản dự thảo.",
              "This day stands in the draft already."));
    }
    if (entry.reason().codePoints().noneMatch(Character::isLetterOrDigit)) {
      errors.add(FieldError.character(field + "reason"));
    }
    if (entry.document().codePoints().noneMatch(Character::isLetterOrDigit)) {
      errors.add(FieldError.character(field + "document"));
    }
  }

  /** All at once; one by one only to find the first that spoils it. */
  private Optional<FieldError> makesNoCalendar(
      CurrentUser by, CalendarDraft draft, List<DayEntry> days) {
    if (days.isEmpty() || fault(by, draft, days).isEmpty()) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(1, days.size())
        .mapToObj(count -> fault(by, draft, days.subList(0, count)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** At the last of them. */
  private Optional<FieldError> fault(CurrentUser by, CalendarDraft draft, List<DayEntry> days) {
    try {
      calendars.foresee(entries(by, draft, days), years.path(draft.unitId()));
      return Optional.empty();
    } catch (DeadlineProblem wrong) {
      return Optional.of(
          new FieldError("days[" + (days.size() - 1) + "].day", wrong.code(), wrong.text()));
    }
  }

  private List<CalendarEntry> entries(CurrentUser by, CalendarDraft draft, List<DayEntry> days) {
    var now = clock.instant();
    return days.stream().map(day -> day.row(draft.unitId(), now, by.officialId())).toList();
  }

  public void discard(CurrentUser by, UUID id, int seen) {
    openAt(by, id, seen);
    rows.discard(id);
  }

  /**
   * Đảo lại: a draft that gives the days of a change the rows they had before.
   *
   * @throws CalendarProblem CALENDAR-011 (409) for what was not entered, CALENDAR-012 (409) beside
   *     another draft of the unit, CALENDAR-010 (422) where a day stands otherwise already
   */
  public CalendarDraft reverse(CurrentUser by, UUID id) {
    var change = get(by, id);
    if (change.recountId() == null) {
      throw CalendarProblem.notEntered();
    }
    calendars.lock();
    if (rows.open(change.unitId()).filter(draft -> !draft.days().isEmpty()).isPresent()) {
      throw CalendarProblem.drafted();
    }
    var draft = rows.open(change.unitId()).orElseGet(() -> added(change.unitId()));
    var before = change.days().stream().map(day -> before(change, day)).toList();
    require(by, draft, before);
    rows.save(draft.id(), before, by.officialId());
    return rows.find(draft.id()).orElseThrow();
  }

  /** The row of the day that stood when the change was entered; taken back where there was none. */
  private DayEntry before(CalendarDraft change, DayEntry entry) {
    return calendars.entered(years.path(change.unitId())).stream()
        .filter(row -> Objects.equals(row.scopeUnitId(), change.unitId()))
        .filter(row -> row.day().equals(entry.day()))
        .filter(row -> row.recordedAt().isBefore(change.changedAt()))
        .reduce((earlier, later) -> later)
        .filter(row -> row.kind() != CalendarEntry.Kind.WITHDRAWN)
        .map(row -> new DayEntry(row.day(), row.kind(), row.reason(), document(row, entry)))
        .orElseGet(
            () ->
                new DayEntry(
                    entry.day(), CalendarEntry.Kind.WITHDRAWN, entry.reason(), entry.document()));
  }

  private static String document(CalendarEntry row, DayEntry entry) {
    return row.document() == null ? entry.document() : row.document();
  }

  /** The draft, kept from others, where nobody has saved it since. */
  CalendarDraft openAt(CurrentUser by, UUID id, int seen) {
    var draft = allowed(by, rows.locked(id));
    if (!draft.open()) {
      throw CalendarProblem.over();
    }
    if (draft.version() != seen) {
      throw CalendarProblem.stale(draft.version());
    }
    return draft;
  }
}
