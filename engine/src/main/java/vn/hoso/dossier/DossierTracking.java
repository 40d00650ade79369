package vn.hoso.dossier;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoso.shared.HosoClock;

/** What a dossier tells whoever has its code and secret. */
@Component
class DossierTracking {

  private static final Pattern CODE = Pattern.compile("[0-9-]{1,40}");
  private static final byte[] NOBODYS_SALT = TrackingSecret.salt();

  private final DossierRepository dossiers;
  private final DossierChanges changes;
  private final SupplementRequestRepository supplements;
  private final Clocks clocks;

  DossierTracking(
      DossierRepository dossiers,
      DossierChanges changes,
      SupplementRequestRepository supplements,
      Clocks clocks) {
    this.dossiers = dossiers;
    this.changes = changes;
    this.supplements = supplements;
    this.clocks = clocks;
  }

  Optional<TrackedDossier> track(String code, String secret) {
    var dossier =
        Optional.of(code.strip())
            .filter(typed -> CODE.matcher(typed).matches())
            .flatMap(dossiers::findByCode)
            .filter(each -> each.trackingHash != null);
    var hash =
        TrackingSecret.hash(dossier.map(each -> each.trackingSalt).orElse(NOBODYS_SALT), secret);
    return dossier
        .filter(each -> MessageDigest.isEqual(each.trackingHash, hash))
        .filter(each -> changes.revision(each).procedure().publiclyTrackable())
        .map(this::tracked);
  }

  private TrackedDossier tracked(Dossier dossier) {
    return new TrackedDossier(
        dossier.id,
        dossier.code,
        dossier.governing().revisionId(),
        dossier.procedureSlug,
        dossier.status.portal(),
        dossier.status == DossierStatus.SUSPENDED,
        dossier.promisedOn,
        Optional.ofNullable(dossier.seats.get(DossierPart.INTAKE))
            .map(Dossier.Seat::unitId)
            .orElse(null),
        asked(dossier),
        moments(dossier),
        explanation(dossier));
  }

  /** Why the promise is that day; empty while it has not started. */
  private List<String> explanation(Dossier dossier) {
    return clocks.of(dossier).stream()
        .filter(each -> each.clock() == DossierClock.PROMISE)
        .flatMap(each -> each.sentences().stream())
        .toList();
  }

  /** The names of the papers asked for; the defect is for the cell, which tells the person. */
  private List<String> asked(Dossier dossier) {
    return supplements
        .findFirstByDossierIdAndSuppliedAtIsNullOrderByRequestedAtDesc(dossier.id)
        .map(request -> request.items.stream().map(item -> name(dossier, item.document())).toList())
        .orElse(List.of());
  }

  private String name(Dossier dossier, String code) {
    return changes
        .revision(dossier)
        .procedure()
        .document(code)
        .map(paper -> paper.name().vi())
        .orElse(code);
  }

  private List<TrackedDossier.Moment> moments(Dossier dossier) {
    var moments = new ArrayList<TrackedDossier.Moment>();
    fact(dossier, DossierFacts.RECEIPT, PortalStatus.RECEIVED, moments);
    fact(dossier, DossierFacts.DECISION, PortalStatus.DONE, moments);
    fact(dossier, DossierFacts.DELIVERY, PortalStatus.RESULT_RETURNED, moments);
    fact(dossier, DossierFacts.CANCELLATION, dossier.status.portal(), moments);
    if (dossier.status.broken() && dossier.closedAt != null) {
      var on = LocalDate.ofInstant(dossier.closedAt, HosoClock.ZONE);
      moments.add(new TrackedDossier.Moment(on, dossier.status.portal()));
    }
    return moments;
  }

  private static void fact(
      Dossier dossier, String name, PortalStatus status, List<TrackedDossier.Moment> moments) {
    dossier
        .fact(name)
        .ifPresent(fact -> moments.add(new TrackedDossier.Moment(fact.factDate(), status)));
  }
}
