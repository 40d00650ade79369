package vn.hoso.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.clock.RunningClock;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.RescheduleData;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.DayText;
import vn.hoso.state.Amendable;

/**
 * Hẹn lại ngày trả: the office moves its own promise, on paper 04; the Party's limit stays. Once is
 * the rule (NĐ 118/2025, borrowed; confidence {@code known}), so another time needs a reason of its
 * own.
 */
@Service
class Reschedulings {

  /**
   * @param limit name of the promise; null for the one he may move
   * @param newDueOn a working day after the old one and after today
   * @param reader to whom paper 04 goes
   * @param cause for the reader
   * @param again why once more; needed when it was moved before
   */
  record Rescheduling(
      @Nullable String limit,
      LocalDate newDueOn,
      RescheduleData.Reader reader,
      String cause,
      String again) {}

  private static final String ONCE =
      "Ngày hẹn trả đã hẹn lại một lần; theo quy định chung chỉ hẹn lại một lần (cần xác nhận)."
          + " Hẹn lại nữa phải nêu lý do riêng.";

  private final Amendments amendments;
  private final AmendmentPolicy policy;
  private final ReschedulingRows rows;
  private final ReschedulePapers paper04;
  private final PromiseProposal proposal;
  private final OfficialPapers papers;
  private final Documents documents;
  private final Calendars calendars;
  private final Clock clock;

  Reschedulings(
      Amendments amendments,
      AmendmentPolicy policy,
      ReschedulingRows rows,
      ReschedulePapers paper04,
      PromiseProposal proposal,
      OfficialPapers papers,
      Documents documents,
      Calendars calendars,
      Clock clock) {
    this.amendments = amendments;
    this.policy = policy;
    this.rows = rows;
    this.paper04 = paper04;
    this.proposal = proposal;
    this.papers = papers;
    this.documents = documents;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What the official starts from, for each promise he may move. */
  List<RescheduleOffer> offers(CurrentUser by, Amendable dossier) {
    return policy.offered(by, dossier).contains(AmendmentAct.RESCHEDULE.word())
        ? policy.movable(by, dossier).stream().map(limit -> offer(dossier, limit)).toList()
        : List.of();
  }

  private RescheduleOffer offer(Amendable dossier, ProcedureLimit limit) {
    var promise = promise(dossier, limit);
    int times = rows.times(dossier.id(), limit.name());
    return new RescheduleOffer(
        limit.name(),
        promise.promisedBy() == null ? null : AskersLanguage.say(promise.promisedBy()),
        paper04.firstDue(dossier, promise),
        promise.deadline().due(),
        proposal.of(dossier, promise),
        times,
        times == 0 ? null : ONCE);
  }

  /** Paper 04 as it would be; nothing is kept. */
  @Transactional(readOnly = true)
  byte[] draft(CurrentUser by, UUID dossierId, Rescheduling asked) {
    var dossier = amendments.look(by, dossierId);
    policy.require(AmendmentAct.RESCHEDULE, by, dossier);
    return papers.reschedule(paper(by, dossier, limit(by, dossier, asked), asked));
  }

  /**
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409), AMENDMENT-003 (422)
   */
  @Transactional
  void reschedule(CurrentUser by, UUID dossierId, Rescheduling asked, int version) {
    var dossier = amendments.lock(by, dossierId);
    policy.require(AmendmentAct.RESCHEDULE, by, dossier);
    amendments.requireCurrent(dossier, version);
    var limit = limit(by, dossier, asked);
    var again = Texts.optional("again", asked.again());
    if (again == null && rows.times(dossierId, limit.name()) > 0) {
      throw AmendmentProblem.invalid("again", "required", ONCE, "Why once more?");
    }
    var data = paper(by, dossier, limit, asked);
    amendments.extend(by, dossierId, limit, extension(dossier, limit, data));
    var kept =
        documents.keepOfficialPaper(
            dossierId, "04", title(asked.reader()), papers.reschedule(data), by);
    rows.add(dossierId, limit.name(), data, again, kept.id(), by, clock.instant());
    tell(by, dossierId, data, again);
  }

  private RescheduleData paper(
      CurrentUser by, Amendable dossier, ProcedureLimit limit, Rescheduling asked) {
    var cause = Texts.required("cause", asked.cause());
    var promise = promise(dossier, limit);
    check(dossier, promise, asked.newDueOn());
    return paper04.data(
        by,
        dossier,
        promise,
        new Rescheduling(limit.name(), asked.newDueOn(), asked.reader(), cause, asked.again()));
  }

  /** The promise that is named, or the one he may move. */
  private ProcedureLimit limit(CurrentUser by, Amendable dossier, Rescheduling asked) {
    var movable = policy.movable(by, dossier);
    if (asked.limit() == null && movable.size() == 1) {
      return movable.get(0);
    }
    return movable.stream()
        .filter(limit -> limit.name().equals(asked.limit()))
        .findFirst()
        .orElseThrow(
            () ->
                AmendmentProblem.invalid(
                    "limit",
                    "notYours",
                    "Hãy chọn lời hẹn mà đồng chí được hẹn lại.",
                    "Choose a promise that you may move."));
  }

  private void check(Amendable dossier, RunningClock promise, LocalDate day) {
    var old = promise.deadline().due();
    var today = LocalDate.now(clock);
    if (!day.isAfter(old) || !day.isAfter(today)) {
      throw AmendmentProblem.invalid(
          "newDueOn",
          "tooEarly",
          "Ngày hẹn mới phải sau ngày hẹn cũ (%s) và sau hôm nay (%s)."
              .formatted(DayText.of(old), DayText.of(today)),
          "The new day must lie after the old one (%s) and after today (%s)."
              .formatted(DayText.of(old), DayText.of(today)));
    }
    var calendar = calendars.version(dossier.calendarVersionId());
    if (day.isAfter(calendar.lastDay()) || day.isAfter(promised(promise).lastDay())) {
      throw AmendmentProblem.invalid(
          "newDueOn", "noCalendar", "Ngày này sau lịch làm việc đang có.", "No calendar so far.");
    }
    // By both: the promise is still counted by the calendar it was printed with.
    if (!calendar.isWorkingDay(day) || !promised(promise).isWorkingDay(day)) {
      throw AmendmentProblem.invalid(
          "newDueOn", "dayOff", "Ngày này là ngày nghỉ.", "This is a day off.");
    }
  }

  /** So many days of the limit's own unit that it ends on the new day. */
  private ClockEvent extension(Amendable dossier, ProcedureLimit limit, RescheduleData data) {
    var working = limit.limit().unit() == vn.hoso.deadline.LimitUnit.WORKING_DAYS;
    var promise = promise(dossier, limit);
    var due = promise.deadline().due();
    int days =
        working
            ? promised(promise).workingDaysBetween(due, data.newDueOn())
            : (int) java.time.temporal.ChronoUnit.DAYS.between(due, data.newDueOn());
    return ClockEvent.extend(
        LocalDate.now(clock),
        days,
        ClockEvent.Cause.OFFICE,
        data.cause(),
        "văn bản hẹn lại ngày trả kết quả");
  }

  private void tell(CurrentUser by, UUID dossierId, RescheduleData data, String again) {
    var payload = new HashMap<String, Object>();
    payload.put("firstDueOn", data.firstDueOn().toString());
    payload.put("dueOn", data.dueOn().toString());
    payload.put("newDueOn", data.newDueOn().toString());
    if (data.office() != null) {
      payload.put("promise", data.office());
    }
    payload.put("reason", again == null ? data.cause() : data.cause() + " " + again);
    amendments.tell(by, dossierId, DossierEventKind.PromiseRescheduled, payload);
  }

  private WorkingCalendar promised(RunningClock promise) {
    return calendars.version(promise.deadline().calendarVersion());
  }

  private static RunningClock promise(Amendable dossier, ProcedureLimit limit) {
    return dossier.clock(limit.name()).orElseThrow();
  }

  private static String title(RescheduleData.Reader reader) {
    return reader == RescheduleData.Reader.PERSON
        ? "Văn bản xin lỗi và hẹn lại ngày trả kết quả"
        : "Báo cáo giải trình lý do chậm và hẹn lại ngày trả kết quả";
  }
}
