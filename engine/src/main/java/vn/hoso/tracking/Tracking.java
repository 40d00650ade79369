package vn.hoso.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.shared.Text;
import vn.hoso.throttle.Network;

/** Tra cứu: tells the holder of a receipt where his dossier stands. Needs no sign-in. */
@Service
public class Tracking {

  private final TrackedDossiers trackedDossiers;
  private final Offices offices;
  private final TrackingGate gate;
  private final TransactionOperations reading;
  private final Clock clock;

  Tracking(
      TrackedDossiers trackedDossiers,
      Offices offices,
      TrackingGate gate,
      TransactionOperations reading,
      Clock clock) {
    this.trackedDossiers = trackedDossiers;
    this.offices = offices;
    this.gate = gate;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * The dossier behind code and secret; spaces, dashes and small letters in them do not matter.
   *
   * @param address of the caller, counted against too many attempts
   * @param reader the language of the answer
   * @throws TrackingProblem TRACKING-001 (404), the same whatever was wrong; TRACKING-002 (429)
   */
  public TrackingView track(String address, String typedCode, String typedSecret, Locale reader) {
    String code = TypedKey.code(typedCode);
    String network = Network.of(address);
    gate.enter(network, code);
    TrackingView found =
        reading.execute(
            begun ->
                trackedDossiers
                    .track(code, TypedKey.secret(typedSecret))
                    .map(dossier -> view(dossier, reader))
                    .orElse(null));
    if (found == null) {
      throw gate.failed(network);
    }
    gate.found(network, code);
    return found;
  }

  /** The provincial office; its parts are null where nobody has set them. */
  public OfficeContact office() {
    return offices.provincial();
  }

  private TrackingView view(TrackedDossier dossier, Locale reader) {
    DossierStatus status = dossier.status();
    boolean running = status == DossierStatus.RECEIVED || status == DossierStatus.IN_PROGRESS;
    boolean waiting = status == DossierStatus.AWAITING_SUPPLEMENT;
    LocalDate promisedOn = running ? dossier.promisedOn() : null;
    LocalDate before = dossier.promisedBefore();
    var words = new PublicWords(status, dossier.closed(), promisedOn, LocalDate.now(clock));
    LocalDate waitsUntil = running ? dossier.waitsUntil() : null;
    OfficeContact contact = offices.of(dossier.intakeUnitId());
    Text apology = words.apology(before);
    return new TrackingView(
        words.sentence(waitsUntil).in(reader),
        status.publicWord().in(reader),
        promisedOn,
        apology == null ? null : before,
        in(apology, reader),
        in(words.whatToDo(contact.unitName(), dossier.supplement()), reader),
        dossier.moments().stream()
            .sorted(Comparator.comparing(TrackedDossier.Moment::on))
            .map(moment -> new TrackingView.Moment(moment.title().in(reader), moment.on()))
            .toList(),
        contact,
        running || waiting
            ? dossier.promise().map(each -> each.clock().sentences(reader)).orElse(List.of())
            : List.of(),
        running || waiting ? promises(dossier, reader) : List.of());
  }

  /** Whose day is which, where several offices have promised one. */
  private static List<TrackingView.Promised> promises(TrackedDossier dossier, Locale reader) {
    return dossier.promises().stream()
        .filter(promise -> promise.clock().promisedBy() != null)
        .map(
            promise ->
                new TrackingView.Promised(
                    promise.clock().promisedBy().in(reader),
                    promise.on(),
                    promise.before(),
                    promise.clock().endedOn() != null,
                    promise.clock().sentences(reader)))
        .toList();
  }

  private static @Nullable String in(@Nullable Text text, Locale reader) {
    return text == null ? null : text.in(reader);
  }
}
