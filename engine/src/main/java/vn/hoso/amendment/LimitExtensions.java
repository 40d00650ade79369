package vn.hoso.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;
import vn.hoso.state.Amendable;

/**
 * Kéo dài thời hạn: the Party's limit, in a special case, once, by the body that decides, before it
 * has decided.
 */
@Service
class LimitExtensions {

  /**
   * @param days in the unit of the limit
   * @param decidedOn the day of the document
   * @param documentNumber as the office's clerk gave it
   */
  record Extending(
      String limit, int days, LocalDate decidedOn, String documentNumber, String reason) {}

  private static final Text BEGAN = new Text("Ngày bắt đầu tính thời hạn", "Day the limit began");

  private final Amendments amendments;
  private final AmendmentPolicy policy;
  private final Procedures procedures;
  private final Clock clock;

  LimitExtensions(
      Amendments amendments, AmendmentPolicy policy, Procedures procedures, Clock clock) {
    this.amendments = amendments;
    this.policy = policy;
    this.procedures = procedures;
    this.clock = clock;
  }

  /** The limits that may be lengthened now. */
  List<ProcedureLimit> extendable(Amendable dossier) {
    return procedures.revision(dossier.revisionId()).procedure().limits().stream()
        .filter(limit -> policy.extendable(dossier, limit))
        .toList();
  }

  /**
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409), AMENDMENT-003 (422)
   */
  @Transactional
  void extend(CurrentUser by, UUID dossierId, Extending asked, int version) {
    var dossier = amendments.lock(by, dossierId);
    policy.require(AmendmentAct.EXTEND_LIMIT, by, dossier);
    amendments.requireCurrent(dossier, version);
    var limit =
        extendable(dossier).stream()
            .filter(each -> each.name().equals(asked.limit()))
            .findFirst()
            .orElseThrow(LimitExtensions::unknown);
    check(dossier, limit, asked);
    var number = Texts.required("documentNumber", asked.documentNumber());
    var reason = Texts.required("reason", asked.reason());
    amendments.extend(
        by,
        dossierId,
        limit,
        ClockEvent.extend(
            asked.decidedOn(),
            asked.days(),
            ClockEvent.Cause.OFFICE,
            reason,
            "văn bản số " + number));
    tell(by, dossierId, limit, asked, number, reason);
  }

  private void check(Amendable dossier, ProcedureLimit limit, Extending asked) {
    int most = limit.extension().most().amount();
    if (asked.days() < 1 || asked.days() > most) {
      throw AmendmentProblem.invalid(
          "days",
          "outOfRange",
          "Được kéo dài từ 1 đến " + limit.extension().most().vi() + ".",
          "It may be lengthened by 1 to " + limit.extension().most().en() + ".");
    }
    if (asked.decidedOn().isAfter(LocalDate.now(clock))) {
      throw AmendmentProblem.invalid(
          "decidedOn", "future", "Ngày này chưa đến.", "This day has not come yet.");
    }
    var began = dossier.clock(limit.name()).orElseThrow().deadline().start();
    if (asked.decidedOn().isBefore(began)) {
      throw AmendmentProblem.invalid(FieldError.tooEarly("decidedOn", BEGAN, began));
    }
  }

  private void tell(
      CurrentUser by,
      UUID dossierId,
      ProcedureLimit limit,
      Extending asked,
      String number,
      String reason) {
    var payload = new HashMap<String, Object>();
    payload.put("limit", limit.label());
    payload.put("days", asked.days());
    payload.put("decidedOn", asked.decidedOn().toString());
    payload.put("documentNumber", number);
    payload.put("legalBasis", limit.extension().legalBasis());
    payload.put("reason", reason);
    amendments.tell(by, dossierId, DossierEventKind.LimitExtended, payload);
  }

  private static AmendmentProblem unknown() {
    return AmendmentProblem.invalid(
        "limit",
        "unknown",
        "Không có thời hạn nào như vậy được kéo dài lúc này.",
        "No such limit may be lengthened now.");
  }
}
