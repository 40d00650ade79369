package vn.hoso.folderintake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.AdministeredUnits;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.DraftRows.Origin;
import vn.hoso.procedure.ProcedureProblem;

/**
 * Who does what with drafts of procedures: system administrators upload them, administrators of the
 * procedures of the province put into force what others have uploaded. A procedure is the whole
 * province's, so nobody of a single committee has a hand in it.
 */
@Component
class DraftPolicy {

  private final AdministeredUnits administered;

  DraftPolicy(AdministeredUnits administered) {
    this.administered = administered;
  }

  /**
   * @throws ProcedureProblem PROCEDURE-010 (403)
   */
  void requireReader(CurrentUser by) {
    if (!reads(by)) {
      throw ProcedureProblem.notYours();
    }
  }

  /**
   * @throws UploadProblem UPLOAD-001 (403)
   */
  void requireUploader(CurrentUser by) {
    if (!by.holds(Role.SYSTEM_ADMIN)) {
      throw UploadProblem.mayNot();
    }
  }

  /**
   * @throws ProcedureProblem PROCEDURE-010 (403)
   * @throws UploadProblem UPLOAD-002 (403) where he uploaded it himself
   */
  void requirePublisher(CurrentUser by, Origin origin) {
    if (!administered.administersProceduresOfAll(by)) {
      throw ProcedureProblem.notYours();
    }
    if (drafted(by, origin)) {
      throw UploadProblem.ownDraft();
    }
  }

  /**
   * @param sound whether nothing keeps it from being put into force
   */
  List<DraftAct> actions(CurrentUser by, Origin origin, boolean sound) {
    List<DraftAct> actions = new ArrayList<>();
    if (sound && administered.administersProceduresOfAll(by) && !drafted(by, origin)) {
      actions.add(DraftAct.PUBLISH);
    }
    if (reads(by)) {
      actions.add(DraftAct.DISCARD);
    }
    return actions;
  }

  private boolean reads(CurrentUser by) {
    return by.holds(Role.SYSTEM_ADMIN) || administered.administersProceduresOfAll(by);
  }

  private static boolean drafted(CurrentUser by, Origin origin) {
    return by.is(origin.draftedBy());
  }
}
