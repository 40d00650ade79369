package vn.hoso.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.calendar.CalendarPreviews.Preview;
import vn.hoso.deadline.Calendars;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.PreviewToken;
import vn.hoso.recount.RecountChoice;
import vn.hoso.recount.RecountWork;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Ids;

/**
 * Đưa vào áp dụng: the days of a draft are entered by a second person, together with the choice
 * made for open dossiers.
 */
@Service
class CalendarPublications {

  /** What the transaction of the act leaves to be done. */
  record Entered(UUID recountId, List<String> recomputed) {}

  private final CalendarDrafts drafts;
  private final CalendarDraftRows rows;
  private final CalendarYears years;
  private final Calendars calendars;
  private final CalendarPreviews previews;
  private final RecountWork work;
  private final OrganisationHistory history;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CalendarPublications(
      CalendarDrafts drafts,
      CalendarDraftRows rows,
      CalendarYears years,
      Calendars calendars,
      CalendarPreviews previews,
      RecountWork work,
      OrganisationHistory history,
      TransactionTemplate transaction,
      Clock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.years = years;
    this.calendars = calendars;
    this.previews = previews;
    this.work = work;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @throws CalendarProblem CALENDAR-001 (403), CALENDAR-006 (404), CALENDAR-013 (409) for a draft
   *     without days; refusals of {@link Calendars#enter}
   */
  @Transactional(readOnly = true)
  public CalendarPreviewView preview(CurrentUser by, UUID id, RecountChoice choice, Locale locale) {
    var draft = drafts.get(by, id);
    return previews.view(by, of(by, draft, clock.instant()), choice, locale);
  }

  private Preview of(CurrentUser by, CalendarDraft draft, Instant now) {
    if (draft.days().isEmpty()) {
      throw CalendarProblem.noDays();
    }
    return previews.of(draft, years.path(draft.unitId()), now, by.officialId());
  }

  /**
   * Enters the days. Dossiers that moved since the preview are reckoned anew under the same choice.
   *
   * @param token of the preview that was seen
   * @throws CalendarProblem CALENDAR-001, CALENDAR-009 (403), CALENDAR-004 (409) for another
   *     preview, CALENDAR-005 (409) where a dossier becomes late that was not shown as late,
   *     CALENDAR-007, CALENDAR-008, CALENDAR-013 (409)
   */
  Entered publish(CurrentUser by, UUID id, RecountChoice choice, String token, int version) {
    var entered = transaction.execute(status -> inOne(by, id, choice, token, version));
    work.start(entered.recountId());
    return entered;
  }

  private Entered inOne(CurrentUser by, UUID id, RecountChoice choice, String token, int version) {
    calendars.lock();
    var draft = drafts.openAt(by, id, version);
    if (by.isAmong(draft.by())) {
      throw CalendarProblem.ownDraft();
    }
    var now = clock.instant();
    var preview = of(by, draft, now);
    var moved = movedSince(preview, choice, token);
    calendars.enter(preview.rows(), years.path(draft.unitId()));
    var recount = Ids.next();
    var today = LocalDate.ofInstant(now, HosoClock.ZONE);
    work.decide(
        recount, null, choice, why(draft), today, by.officialId(), preview.open(), preview.moves());
    rows.published(id, recount, now);
    tell(by, draft, choice, today);
    // As in the preview: of some it is kept where they stand, these are not named.
    var named =
        previews.toldTo(by, moved).stream()
            .filter(move -> !move.kept())
            .map(DossierMove::code)
            .toList();
    return new Entered(recount, named);
  }

  private static List<DossierMove> movedSince(Preview preview, RecountChoice choice, String token) {
    try {
      var moved = preview.token().movedSince(token);
      if (moved.stream().anyMatch(move -> choice.takes(move) && move.newlyLate())) {
        throw CalendarProblem.lateSincePreview();
      }
      return moved;
    } catch (PreviewToken.OfSomethingElse another) {
      throw CalendarProblem.anotherPreview();
    }
  }

  private static String why(CalendarDraft draft) {
    return draft.days().stream().map(DayEntry::why).collect(Collectors.joining("; "));
  }

  private void tell(CurrentUser by, CalendarDraft draft, RecountChoice choice, LocalDate today) {
    var documents = draft.days().stream().map(DayEntry::document).distinct().toList();
    history.add(
        by.officialId(),
        OrganisationEventKind.CALENDAR_PUBLISHED,
        draft.unitId(),
        null,
        Map.of(
            "choice", choice.name(),
            "after", why(draft),
            "day", today.toString(),
            "document", String.join("; ", documents),
            "reason", choice.said().vi()));
  }
}
