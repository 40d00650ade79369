package vn.hoso.amendment;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Text;
import vn.hoso.state.Amendable;

/**
 * Tạm dừng, tiếp tục. The cause is sealed: appraiser and decider read it, everybody else reads one
 * sentence that is the same for every cause.
 */
@Service
class Suspensions {

  /** What everybody may know. */
  static final Text NEUTRAL =
      new Text(
          "Hồ sơ đang tạm dừng giải quyết; cơ quan giải quyết sẽ thông báo khi tiếp tục.",
          "The dossier is suspended; the office will tell when it goes on.");

  private final Amendments amendments;
  private final AmendmentPolicy policy;
  private final SuspensionRows rows;
  private final Clock clock;

  Suspensions(Amendments amendments, AmendmentPolicy policy, SuspensionRows rows, Clock clock) {
    this.amendments = amendments;
    this.policy = policy;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param cause sealed
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409), AMENDMENT-003 (422)
   */
  @Transactional
  void suspend(CurrentUser by, UUID dossierId, String cause, int version) {
    var dossier = amendments.lock(by, dossierId);
    policy.require(AmendmentAct.SUSPEND, by, dossier);
    amendments.requireCurrent(dossier, version);
    var sealed = Texts.required("cause", cause);
    boolean paused = amendments.suspend(by, dossierId, NEUTRAL.vi());
    rows.add(dossierId, dossier.status(), paused, clock.instant(), by.officialId());
    rows.seal(rows.open(dossierId).orElseThrow().id(), sealed);
    amendments.tell(
        by, dossierId, DossierEventKind.DossierSuspended, Map.of("reason", NEUTRAL.vi()));
  }

  /** The dossier goes on where it stood; problems as {@link #suspend}. */
  @Transactional
  void resume(CurrentUser by, UUID dossierId, int version) {
    var dossier = amendments.lock(by, dossierId);
    policy.require(AmendmentAct.RESUME, by, dossier);
    amendments.requireCurrent(dossier, version);
    var open = rows.open(dossierId).orElseThrow();
    amendments.resume(by, dossierId, open.before(), open.promisePaused());
    rows.end(open.id(), clock.instant(), by.officialId());
    amendments.tell(by, dossierId, DossierEventKind.DossierResumed, Map.of());
  }

  /** The suspension that lasts, with its cause for the entitled alone; null where there is none. */
  SuspensionView view(CurrentUser by, Amendable dossier) {
    boolean knows = policy.who(by, dossier).knowsCauses();
    return rows.open(dossier.id())
        .map(
            open ->
                new SuspensionView(
                    open.since(), NEUTRAL.vi(), knows ? rows.cause(open.id()) : null))
        .orElse(null);
  }
}
