package vn.hoso.acts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.LimitEntries;
import vn.hoso.clock.PromiseOffice;
import vn.hoso.clock.RunningClock;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.paper.ReceiptData;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.rule.PartCapacity;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Text;

/** What paper 01 says of the days that are promised. */
@Component
class ReceiptPromises {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final DossierChanges changes;
  private final Clocks clocks;
  private final SecrecyPolicy secrecy;

  ReceiptPromises(DossierChanges changes, Clocks clocks, SecrecyPolicy secrecy) {
    this.changes = changes;
    this.clocks = clocks;
    this.secrecy = secrecy;
  }

  /** What the one day follows; a promise that was moved follows the paper that moved it. */
  ReceiptData.@Nullable Promise rule(KnownDossier dossier) {
    return procedure(dossier)
        .limit(ProcedureLimit.PROMISE)
        .filter(limit -> dossier.promisedOn() != null)
        .map(limit -> rule(dossier, limit, "ngày tiếp nhận"))
        .orElse(null);
  }

  /**
   * Where each office promises a day of its own, those everybody may know of: of one that has yet
   * to take the dossier over, what its day will follow. Else none.
   */
  List<ReceiptData.OfficePromise> ofOffices(KnownDossier dossier) {
    var promises = procedure(dossier).promises();
    if (promises.stream().allMatch(each -> each.promisedBy() == null)) {
      return List.of();
    }
    var started = clocks.of(dossier);
    var outsider = secrecy.outsider(dossier);
    return promises.stream()
        .filter(limit -> outsider.clock(limit.name()))
        .map(limit -> promise(dossier, limit, started))
        .toList();
  }

  private ReceiptData.OfficePromise promise(
      KnownDossier dossier, ProcedureLimit limit, List<RunningClock> started) {
    var on =
        started.stream()
            .filter(each -> each.limitName().equals(limit.name()))
            .map(each -> each.deadline().due())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    var by = PromiseOffice.of(dossier, procedure(dossier), limit);
    var from = procedure(dossier).dayLabel(limit.from()).map(Text::vi).orElse(limit.from());
    return new ReceiptData.OfficePromise(
        by == null ? dossier.seat(PartCapacity.INTAKE).unitName() : by.vi(),
        on,
        rule(dossier, limit, from.substring(0, 1).toLowerCase(VIETNAMESE) + from.substring(1)));
  }

  private static ReceiptData.@Nullable Promise rule(
      KnownDossier dossier, ProcedureLimit limit, String from) {
    return LimitEntries.extensions(dossier, limit).isEmpty()
        ? new ReceiptData.Promise(
            limit.limit().vi() + " kể từ " + from,
            limit.legalBasis(),
            limit.confidence() == Confidence.SOURCED)
        : null;
  }

  private Procedure procedure(KnownDossier dossier) {
    return changes.revision(dossier).procedure();
  }
}
