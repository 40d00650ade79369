package vn.hoso.amendment;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;

/**
 * Gaps are named all together, once. Whoever wants to ask a second time needs his superior's word
 * first: the head of the appraising unit, or the deciding body.
 */
@Service
public class SupplementApprovals {

  private final Amendments amendments;
  private final AmendmentPolicy policy;
  private final ApprovalRows rows;
  private final Clock clock;

  SupplementApprovals(
      Amendments amendments, AmendmentPolicy policy, ApprovalRows rows, Clock clock) {
    this.amendments = amendments;
    this.policy = policy;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Đồng ý yêu cầu bổ sung lần nữa: for one more request.
   *
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409)
   */
  @Transactional
  public void approve(CurrentUser by, UUID dossierId, String reason, int version) {
    var dossier = amendments.lock(by, dossierId);
    policy.require(AmendmentAct.APPROVE_SUPPLEMENT, by, dossier);
    amendments.requireCurrent(dossier, version);
    rows.add(dossierId, by, clock.instant(), Texts.required("reason", reason));
    amendments.tell(
        by, dossierId, DossierEventKind.SupplementApproved, Map.of("reason", reason.strip()));
  }
}
