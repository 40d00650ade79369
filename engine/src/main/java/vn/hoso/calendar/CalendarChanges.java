package vn.hoso.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.calendar.CalendarPreviews.Preview;
import vn.hoso.deadline.Calendars;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.PreviewToken;
import vn.hoso.recount.RecountChoice;
import vn.hoso.recount.RecountWork;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Ids;

/**
 * Entering a day: first what it would move among open dossiers, then the day together with the
 * choice made for them.
 */
@Service
class CalendarChanges {

  /** What the transaction of the act leaves to be done. */
  private record Entered(UUID id, List<String> recomputed) {}

  private final CalendarPolicy policy;
  private final CalendarYears years;
  private final Calendars calendars;
  private final CalendarPreviews previews;
  private final CalendarChangeRows rows;
  private final RecountWork work;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CalendarChanges(
      CalendarPolicy policy,
      CalendarYears years,
      Calendars calendars,
      CalendarPreviews previews,
      CalendarChangeRows rows,
      RecountWork work,
      TransactionTemplate transaction,
      Clock clock) {
    this.policy = policy;
    this.years = years;
    this.calendars = calendars;
    this.previews = previews;
    this.rows = rows;
    this.work = work;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @throws CalendarProblem CALENDAR-001 (403); refusals of {@link Calendars#enter}
   */
  @Transactional(readOnly = true)
  public CalendarPreviewView preview(CurrentUser by, DayEntry entry, Locale locale) {
    var path = years.path(entry.unitId());
    policy.requireMayEnter(by, path);
    return CalendarPreviews.view(
        previews.of(entry, path, clock.instant(), by.officialId()), locale);
  }

  /**
   * Enters the day. Dossiers that moved since the preview are reckoned anew under the same choice.
   *
   * @param token of the preview that was seen
   * @throws CalendarProblem CALENDAR-001 (403), CALENDAR-004 (409) for another preview,
   *     CALENDAR-005 (409) where a dossier becomes late that was not shown as late
   */
  CalendarChangeView enter(CurrentUser by, DayEntry entry, RecountChoice choice, String token) {
    var path = years.path(entry.unitId());
    policy.requireMayEnter(by, path);
    var entered = transaction.execute(status -> enter(by, entry, path, choice, token));
    work.start(entered.id());
    return view(entered.id(), entered.recomputed());
  }

  private Entered enter(
      CurrentUser by, DayEntry entry, String path, RecountChoice choice, String token) {
    calendars.lock();
    var now = clock.instant();
    var preview = previews.of(entry, path, now, by.officialId());
    var moved = movedSince(preview, token);
    if (moved.stream().anyMatch(move -> choice.takes(move) && move.newlyLate())) {
      throw CalendarProblem.lateSincePreview();
    }
    var row = entry.row(now, by.officialId());
    calendars.enter(row, path);
    var id = Ids.next();
    var today = LocalDate.ofInstant(now, HosoClock.ZONE);
    work.decide(
        id, null, choice, entry.why(), today, by.officialId(), preview.open(), preview.moves());
    rows.add(id, row.id());
    return new Entered(id, moved.stream().map(DossierMove::code).toList());
  }

  private static List<DossierMove> movedSince(Preview preview, String token) {
    try {
      return preview.token().movedSince(token);
    } catch (PreviewToken.OfSomethingElse another) {
      throw CalendarProblem.anotherPreview();
    }
  }

  /**
   * How far a choice has been carried out.
   *
   * @throws CalendarProblem CALENDAR-001 (403), CALENDAR-006 (404)
   */
  @Transactional(readOnly = true)
  public CalendarChangeView progress(CurrentUser by, UUID id) {
    if (policy.reaches(by).isEmpty()) {
      throw CalendarProblem.mayNot();
    }
    var change = rows.find(id).orElseThrow(CalendarProblem::noChange);
    policy.requireMayEnter(by, years.path(change.scopeUnitId()));
    return view(id, List.of());
  }

  private CalendarChangeView view(UUID id, List<String> recomputed) {
    var change = rows.find(id).orElseThrow(CalendarProblem::noChange);
    var progress = work.progress(id);
    return new CalendarChangeView(
        id,
        change.day(),
        change.choice(),
        progress.total(),
        progress.done(),
        progress.finished(),
        progress.failed(),
        progress.otherwise(),
        recomputed);
  }
}
