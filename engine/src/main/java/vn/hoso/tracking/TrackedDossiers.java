package vn.hoso.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.PromiseMoves;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.PortalStatus;
import vn.hoso.dossier.Seat;
import vn.hoso.dossier.StandingWait;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.requirement.Supplements;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Text;
import vn.hoso.step.StepRuns;

/** What a dossier tells whoever has its code and secret. */
@Service
public class TrackedDossiers {

  private static final Pattern CODE = Pattern.compile("[0-9-]{1,40}");
  private static final Text ASKED = new Text("Yêu cầu bổ sung giấy tờ", "Asked for further papers");
  private static final Text SUPPLIED =
      new Text("Đã nhận giấy tờ bổ sung", "Further papers received");
  private static final Text RESCHEDULED =
      new Text("Hẹn lại ngày trả kết quả", "Another day promised");
  private static final Text CANCELLED = new Text("Hủy quyết định", "Decision cancelled");
  private static final String NO_CODE = "";

  private final DossierChanges changes;
  private final Supplements supplements;
  private final Clocks clocks;
  private final PromiseMoves moves;
  private final SecrecyPolicy secrecy;
  private final StepRuns records;

  TrackedDossiers(
      DossierChanges changes,
      Supplements supplements,
      Clocks clocks,
      PromiseMoves moves,
      SecrecyPolicy secrecy,
      StepRuns records) {
    this.secrecy = secrecy;
    this.changes = changes;
    this.supplements = supplements;
    this.clocks = clocks;
    this.moves = moves;
    this.records = records;
  }

  /**
   * Tra cứu: the dossier behind code and secret; empty alike for a wrong code, a wrong secret and
   * none at all.
   */
  @Transactional(readOnly = true)
  public Optional<TrackedDossier> track(String code, String secret) {
    return Optional.of(code.strip())
        .filter(typed -> CODE.matcher(typed).matches())
        .or(() -> Optional.of(NO_CODE))
        .flatMap(typed -> changes.opened(typed, secret))
        .filter(each -> changes.revision(each).procedure().publiclyTrackable())
        .map(this::tracked);
  }

  private TrackedDossier tracked(KnownDossier dossier) {
    var requests = supplements.rounds(dossier.id());
    var promises = promises(dossier);
    return new TrackedDossier(
        dossier.id(),
        dossier.code(),
        dossier.status(),
        dossier.ended(),
        promises,
        waitsUntil(dossier),
        Optional.ofNullable(dossier.seatOf(PartCapacity.INTAKE)).map(Seat::unitId).orElse(null),
        asked(dossier, requests),
        moments(dossier, requests, promises));
  }

  /** Nobody works on it meanwhile, and the holder of the receipt need not ask why. */
  private LocalDate waitsUntil(KnownDossier dossier) {
    return records.open(List.of(dossier.id())).stream()
        .filter(record -> secrecy.outsider(dossier).knows(record.stepId()))
        .filter(record -> secrecy.outsider(dossier).awaits(record.stepId()))
        .map(StepRecordView::waiting)
        .filter(Objects::nonNull)
        .map(StandingWait::until)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Those an outsider may know of; in the order of the model. */
  private List<TrackedDossier.Promise> promises(KnownDossier dossier) {
    var procedure = changes.revision(dossier).procedure();
    return clocks.of(dossier).stream()
        .filter(each -> each.clock() == DossierClock.PROMISE)
        .filter(each -> secrecy.outsider(dossier).clock(each.limitName()))
        .map(clock -> promise(dossier, procedure.limit(clock.limitName()).orElseThrow(), clock))
        .toList();
  }

  private TrackedDossier.Promise promise(
      KnownDossier dossier, ProcedureLimit limit, RunningClock clock) {
    var moved = moves.last(dossier, limit);
    return new TrackedDossier.Promise(
        clock,
        moved.map(PromiseMoves.Move::on).orElse(null),
        moved.map(PromiseMoves.Move::dueBefore).orElse(null));
  }

  /** The names of the papers asked for; the defect is for the cell, which tells the person. */
  private List<Text> asked(KnownDossier dossier, List<Supplements.Round> requests) {
    return requests.stream()
        .filter(request -> request.suppliedAt() == null)
        .reduce((earlier, later) -> later)
        .map(
            request ->
                request.documents().stream()
                    .filter(paper -> secrecy.outsider(dossier).paper(paper))
                    .map(paper -> name(dossier, paper))
                    .toList())
        .orElse(List.of());
  }

  private Text name(KnownDossier dossier, String code) {
    return changes
        .revision(dossier)
        .procedure()
        .document(code)
        .map(RequiredDocument::name)
        .orElse(new Text(code, code));
  }

  private List<TrackedDossier.Moment> moments(
      KnownDossier dossier,
      List<Supplements.Round> requests,
      List<TrackedDossier.Promise> promises) {
    var moments = new ArrayList<TrackedDossier.Moment>();
    fact(dossier, DossierFacts.RECEIPT, PortalStatus.RECEIVED.text(), moments);
    for (var request : requests) {
      if (request.documents().stream().noneMatch(secrecy.outsider(dossier)::paper)) {
        continue;
      }
      moments.add(new TrackedDossier.Moment(day(request.requestedAt()), ASKED));
      if (request.suppliedAt() != null) {
        moments.add(new TrackedDossier.Moment(day(request.suppliedAt()), SUPPLIED));
      }
    }
    promises.stream()
        .filter(promise -> promise.movedOn() != null)
        .forEach(
            promise ->
                moments.add(new TrackedDossier.Moment(promise.movedOn(), rescheduled(promise))));
    fact(dossier, DossierFacts.DECISION, PortalStatus.DONE.text(), moments);
    fact(dossier, DossierFacts.DELIVERY, PortalStatus.RESULT_RETURNED.text(), moments);
    fact(dossier, DossierFacts.CANCELLATION, CANCELLED, moments);
    if (dossier.status().broken() && dossier.ended()) {
      moments.add(new TrackedDossier.Moment(dossier.closedOn(), dossier.status().publicWord()));
    }
    return moments;
  }

  private static Text rescheduled(TrackedDossier.Promise promise) {
    var by = promise.clock().promisedBy();
    return by == null
        ? RESCHEDULED
        : new Text(
            RESCHEDULED.vi() + " (" + by.vi() + ")", RESCHEDULED.en() + " (" + by.en() + ")");
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, HosoClock.ZONE);
  }

  private void fact(
      KnownDossier dossier, String name, Text title, List<TrackedDossier.Moment> moments) {
    dossier
        .fact(name)
        .filter(fact -> secrecy.outsider(dossier).fact(name))
        .ifPresent(fact -> moments.add(new TrackedDossier.Moment(fact.factDate(), title)));
  }
}
