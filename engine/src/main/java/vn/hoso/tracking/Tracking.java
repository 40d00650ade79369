package vn.hoso.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.PortalStatus;
import vn.hoso.dossier.TrackedDossier;

/** Tra cứu: tells the holder of a receipt where his dossier stands. Needs no sign-in. */
@Service
public class Tracking {

  private final Dossiers dossiers;
  private final Offices offices;
  private final TrackingGate gate;
  private final Clock clock;

  Tracking(Dossiers dossiers, Offices offices, TrackingGate gate, Clock clock) {
    this.dossiers = dossiers;
    this.offices = offices;
    this.gate = gate;
    this.clock = clock;
  }

  /**
   * The dossier behind code and secret; spaces, dashes and small letters in them do not matter.
   *
   * @param address of the caller, counted against too many attempts
   * @throws TrackingProblem TRACKING-001 (404), the same whatever was wrong; TRACKING-002 (429)
   */
  @Transactional(readOnly = true)
  public TrackingView track(String address, String typedCode, String typedSecret) {
    String code = TypedKey.code(typedCode);
    gate.enter(address, code);
    return dossiers
        .track(code, TypedKey.secret(typedSecret))
        .map(this::view)
        .orElseThrow(
            () -> {
              gate.failed(code);
              return TrackingProblem.notFound();
            });
  }

  /** The provincial office; its parts are null where nobody has set them. */
  public OfficeContact office() {
    return offices.provincial();
  }

  private TrackingView view(TrackedDossier dossier) {
    PortalStatus status = dossier.status();
    boolean running = status == PortalStatus.RECEIVED || status == PortalStatus.IN_PROGRESS;
    LocalDate promisedOn = running ? dossier.promisedOn() : null;
    var words = new PublicWords(status, promisedOn, LocalDate.now(clock));
    return new TrackingView(
        dossier.suspended() ? PublicWords.SUSPENDED : words.sentence(),
        status.vi(),
        promisedOn,
        dossier.suspended() ? null : words.whatToDo(dossier.supplement()),
        dossier.moments().stream()
            .sorted(Comparator.comparing(TrackedDossier.Moment::on))
            .map(moment -> new TrackingView.Moment(moment.status().vi(), moment.on()))
            .toList(),
        offices.of(dossier.intakeUnitId()),
        running || status == PortalStatus.SUPPLEMENT_REQUESTED ? dossier.explanation() : List.of());
  }
}
