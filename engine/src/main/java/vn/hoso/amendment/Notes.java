package vn.hoso.amendment;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.amendment.NoteRows.KeptNote;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.state.Amendable;

/**
 * Ghi chú trao đổi qua điện thoại, and sửa tại chỗ: a small gap is closed without a formal
 * supplement, no clock pauses. Notes are added, never changed.
 */
@Service
class Notes {

  /**
   * @param talkedTo with whom
   * @param talkedAt when
   * @param paper code of a paper the cell may bring although the office has the dossier; null for
   *     none
   */
  record Noting(NoteKind kind, String talkedTo, String content, Instant talkedAt, String paper) {}

  /** Of what happened before there was a Party nobody leaves a note. */
  private static final Instant FIRST = Instant.parse("1930-02-03T00:00:00Z");

  private final Amendments amendments;
  private final AmendmentPolicy policy;
  private final NoteRows rows;
  private final Procedures procedures;
  private final NoteReaders readers;
  private final OwnDossiers own;
  private final Clock clock;

  Notes(
      Amendments amendments,
      AmendmentPolicy policy,
      NoteRows rows,
      Procedures procedures,
      NoteReaders readers,
      OwnDossiers own,
      Clock clock) {
    this.readers = readers;
    this.own = own;
    this.amendments = amendments;
    this.policy = policy;
    this.rows = rows;
    this.procedures = procedures;
    this.clock = clock;
  }

  /**
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409), AMENDMENT-003 (422)
   */
  @Transactional
  void add(CurrentUser by, UUID dossierId, Noting typed) {
    var dossier = amendments.lock(by, dossierId);
    boolean fix = typed.kind() == NoteKind.FIX;
    policy.require(fix ? AmendmentAct.FIX_ON_THE_SPOT : AmendmentAct.NOTE, by, dossier);
    var note =
        new Noting(
            typed.kind(),
            Texts.required("talkedTo", typed.talkedTo()),
            Texts.required("content", typed.content()),
            typed.talkedAt() == null ? clock.instant() : typed.talkedAt(),
            Texts.optional("paper", typed.paper()));
    check(dossier, note, fix);
    var step = step(by, dossier, note);
    rows.add(dossierId, note, step, by, clock.instant());
    var payload = new HashMap<String, Object>();
    payload.put("talkedTo", note.talkedTo());
    payload.put("reason", note.content());
    if (note.paper() != null) {
      payload.put("paper", note.paper());
    }
    var kind = fix ? DossierEventKind.FixAgreed : DossierEventKind.NoteAdded;
    amendments.tell(by, dossierId, kind, step, payload);
  }

  /** What names a paper is read with it; anything else where steps are kept apart with a step. */
  private @Nullable StepRecordView step(CurrentUser by, Amendable dossier, Noting note) {
    var who = policy.who(own.on(by, dossier.id()), dossier);
    return note.paper() != null || !who.procedure().keepsSecrets()
        ? null
        : readers
            .step(who)
            .orElseThrow(
                () ->
                    AmendmentProblem.mayNot(
                        "Đồng chí chưa có bước nào ở hồ sơ này để ghi chú.",
                        "You have no step of this dossier to leave a note at."));
  }

  List<KeptNote> of(UUID dossierId) {
    return rows.of(dossierId);
  }

  private void check(Amendable dossier, Noting note, boolean fix) {
    if (note.talkedAt().isBefore(FIRST)) {
      throw AmendmentProblem.invalid(
          "talkedAt", "tooEarly", "Thời điểm này quá xa về trước.", "This is too long ago.");
    }
    if (note.talkedAt().isAfter(clock.instant())) {
      throw AmendmentProblem.invalid(
          "talkedAt", "future", "Thời điểm này chưa đến.", "This moment has not come yet.");
    }
    var procedure = procedures.revision(dossier.revisionId()).procedure();
    boolean known =
        note.paper() == null
            || fix && procedure.document(note.paper()).filter(procedure::handedIn).isPresent();
    if (!known) {
      throw AmendmentProblem.invalid(
          "paper", "unknown", "Không có giấy tờ này trong hồ sơ.", "There is no such paper.");
    }
  }
}
