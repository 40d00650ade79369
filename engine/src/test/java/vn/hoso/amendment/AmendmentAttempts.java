package vn.hoso.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.acts.Amendments;
import vn.hoso.deadline.Calendars;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.paper.RescheduleData;
import vn.hoso.shared.Problem;
import vn.hoso.state.Amendable;
import vn.hoso.step.CorrectableField;

/** Every act beside the steps as somebody would try it, by the name {@code actions[]} gives it. */
@Component
public class AmendmentAttempts {

  private final Amendments amendments;
  private final FactCorrections corrections;
  private final LimitExtensions extensions;
  private final Reschedulings reschedulings;
  private final Suspensions suspensions;
  private final Notes notes;
  private final SupplementApprovals approvals;
  private final AmendmentPolicy policy;
  private final Calendars calendars;
  private final TransactionTemplate transactions;
  private final Clock clock;

  AmendmentAttempts(
      Amendments amendments,
      FactCorrections corrections,
      LimitExtensions extensions,
      Reschedulings reschedulings,
      Suspensions suspensions,
      Notes notes,
      SupplementApprovals approvals,
      AmendmentPolicy policy,
      Calendars calendars,
      TransactionTemplate transactions,
      Clock clock) {
    this.amendments = amendments;
    this.corrections = corrections;
    this.extensions = extensions;
    this.reschedulings = reschedulings;
    this.suspensions = suspensions;
    this.notes = notes;
    this.approvals = approvals;
    this.policy = policy;
    this.calendars = calendars;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Map<String, Runnable> of(CurrentUser by, UUID id, int version) {
    Map<String, Runnable> acts = new LinkedHashMap<>();
    acts.put("correct", () -> correct(by, id, version));
    acts.put("extendLimit", () -> extensions.extend(by, id, extending(), version));
    acts.put("reschedule", () -> reschedulings.reschedule(by, id, later(by, id), version));
    acts.put("suspend", () -> suspensions.suspend(by, id, "Chờ kết luận.", version));
    acts.put("resume", () -> suspensions.resume(by, id, version));
    acts.put("note", () -> notes.add(by, id, noting(NoteKind.CALL)));
    acts.put("fixOnTheSpot", () -> notes.add(by, id, noting(NoteKind.FIX)));
    acts.put("approveSupplement", () -> approvals.approve(by, id, "Còn thiếu.", version));
    return acts;
  }

  /** What he may, else what anybody may: that one he is to be refused. */
  private void correct(CurrentUser by, UUID id, int version) {
    var dossier = transactions.execute(open -> amendments.look(id));
    var all = dossier.correctable();
    var field =
        all.stream()
            .filter(each -> policy.mayCorrect(by, dossier, each.taskId()))
            .findFirst()
            .or(() -> all.stream().findFirst());
    if (field.filter(CorrectableField::date).isEmpty()) {
      correct(by, id, field, "99-NQ/CB", version);
      return;
    }
    LocalDate day = LocalDate.parse(field.get().value());
    // Facts beside it may bind it on either side, and a day still to come stays one.
    Problem bound = null;
    for (LocalDate other :
        List.of(day.minusDays(1), day.plusDays(1), LocalDate.now(clock).plusMonths(1))) {
      try {
        correct(by, id, field, other.toString(), version);
        return;
      } catch (Problem refused) {
        if (refused.status() != 422) {
          throw refused;
        }
        bound = refused;
      }
    }
    throw bound;
  }

  private void correct(
      CurrentUser by, UUID id, Optional<CorrectableField> field, String value, int version) {
    corrections.correct(
        by,
        id,
        field.map(CorrectableField::taskId).orElse(id),
        field.map(CorrectableField::field).orElse("meetingOn"),
        value,
        "Gõ nhầm.",
        version);
  }

  private LimitExtensions.Extending extending() {
    return new LimitExtensions.Extending(
        "decision", 15, LocalDate.now(clock), "15-TB/TU", "Phải thẩm tra thêm.");
  }

  /** The first of the promises he may move; any for who may move none. */
  private Reschedulings.Rescheduling later(CurrentUser by, UUID id) {
    Amendable dossier = transactions.execute(open -> amendments.look(id));
    var offer =
        transactions.execute(
            open -> reschedulings.offers(by, dossier).stream().findFirst().orElse(null));
    var day = offer == null ? LocalDate.now(clock) : offer.dueOn();
    return new Reschedulings.Rescheduling(
        offer == null ? null : offer.limit(),
        calendars.version(dossier.calendarVersionId()).addWorkingDays(day, 3),
        RescheduleData.Reader.BODY,
        "Chờ xác minh.",
        null);
  }

  private Notes.Noting noting(NoteKind kind) {
    return new Notes.Noting(kind, "Đ/c Hà", "Ký bổ sung trang 4.", clock.instant(), null);
  }
}
