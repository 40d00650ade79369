package vn.hoso.amendment;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.rule.PartCapacity;

/** Lập lại giấy tiếp nhận: after a correction, the receipt that says the right day. */
@Service
class ReceiptReissues {

  private final Amendments amendments;
  private final AmendmentPolicy policy;

  ReceiptReissues(Amendments amendments, AmendmentPolicy policy) {
    this.amendments = amendments;
    this.policy = policy;
  }

  /**
   * @param version of the dossier, as the official saw it
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409)
   */
  @Transactional
  void reissue(CurrentUser by, UUID dossierId, int version) {
    var dossier = amendments.lock(by, dossierId);
    policy.require(AmendmentAct.REISSUE_RECEIPT, by, dossier);
    amendments.requireCurrent(dossier, version);
    var intake = dossier.unit(PartCapacity.INTAKE).orElseThrow();
    var position =
        by.positions().stream()
            .filter(held -> held.unitId().equals(intake))
            .map(HeldPosition::positionId)
            .findFirst()
            .orElseThrow();
    amendments.reissueReceipt(by, dossierId, position);
  }
}
