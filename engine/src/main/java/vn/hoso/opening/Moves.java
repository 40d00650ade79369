package vn.hoso.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.process.DossierProcess;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.Units;

/**
 * Ends the dossier of somebody who moves away, and lets the new cell go on: its dossier is bound to
 * the old one, the papers for handing in are handed on, and each side sees its own part.
 */
@Component
public class Moves {

  private final ApplicantMoveRepository moves;
  private final DossierChanges changes;
  private final Documents documents;
  private final Units units;
  private final DossierProcess process;
  private final Items items;

  Moves(
      ApplicantMoveRepository moves,
      DossierChanges changes,
      Documents documents,
      Units units,
      DossierProcess process,
      Items items) {
    this.moves = moves;
    this.changes = changes;
    this.documents = documents;
    this.units = units;
    this.process = process;
    this.items = items;
  }

  /** The caller has locked the dossier and asked the policy. */
  public void moveAway(CurrentUser by, LockedDossier dossier, MoveAwayRequest request) {
    refuse(errors(dossier, request));
    var move = move(by, dossier, request);
    moves.save(move);
    dossier.endsFor(
        "%s chuyển đơn vị đến %s; giấy chứng nhận số %s, công văn giới thiệu số %s."
            .formatted(
                changes.revision(dossier).procedure().subject().vi(),
                move.toUnitName,
                move.certificateNumber,
                move.letterNumber));
    changes.tell(
        dossier,
        DossierEventKind.ApplicantMoved,
        by,
        null,
        move.movedOn,
        Map.of("toUnitName", move.toUnitName, "reason", dossier.endReason()));
    process.signal(dossier.id(), LockedDossier.BreakOff.WITHDRAW.verb(), by);
  }

  /** Binds a new dossier to the one its person left behind for this cell, if there is one. */
  void goOn(CurrentUser by, LockedDossier dossier, UUID personId) {
    moves
        .findFirstByPersonIdAndProcedureSlugAndToUnitIdAndContinuedByIsNullOrderByEnteredAtDesc(
            personId, dossier.procedureSlug(), dossier.openerUnitId())
        .ifPresent(move -> goOn(by, dossier, move));
  }

  private void goOn(CurrentUser by, LockedDossier dossier, ApplicantMove move) {
    var moving = changes.revision(dossier).procedure().moving();
    if (moving == null) {
      return; // the revision in force has no such thing any more
    }
    move.continuedBy = dossier.id();
    dossier.known(Map.of(moving.fact(), true));
    var left = changes.get(move.dossierId);
    changes.tell(
        dossier,
        DossierEventKind.DossierContinued,
        by,
        null,
        move.movedOn,
        Map.of(
            "continues", left.code(), "fromUnitName", left.seat(PartCapacity.OPENER).unitName()));
    documents.handOn(by, left.id(), dossier.id(), handedIn(changes.revision(dossier).procedure()));
  }

  private static List<String> handedIn(Procedure procedure) {
    return procedure.documents().stream()
        .filter(procedure::handedIn)
        .map(RequiredDocument::code)
        .toList();
  }

  /** How this dossier hangs together with another; null where it does not. */
  public MovedDossier of(KnownDossier dossier) {
    if (changes.revision(dossier).procedure().moving() == null) {
      return null; // nobody moves away in it, and none goes on with another
    }
    var away = moves.findById(dossier.id());
    if (away.isPresent()) {
      return view(away.get(), away.get().toUnitName, away.get().continuedBy, false);
    }
    return moves.findByContinuedBy(dossier.id()).map(this::arrived).orElse(null);
  }

  /** Whoever was to move to one unit is expected at its successor. */
  public void expectAt(UUID unitId, UUID successorId) {
    moves.expectAt(unitId, successorId);
  }

  private MovedDossier arrived(ApplicantMove move) {
    var left = changes.get(move.dossierId);
    return view(move, left.seat(PartCapacity.OPENER).unitName(), left.id(), true);
  }

  private MovedDossier view(ApplicantMove move, String unit, UUID other, boolean arrived) {
    var code =
        Optional.ofNullable(other).flatMap(changes::find).map(KnownDossier::code).orElse(null);
    return new MovedDossier(
        arrived, unit, code, move.movedOn, move.certificateNumber, move.letterNumber);
  }

  private ApplicantMove move(CurrentUser by, KnownDossier dossier, MoveAwayRequest request) {
    var move = new ApplicantMove();
    move.dossierId = dossier.id();
    move.personId =
        items
            .single(dossier.id(), changes.revision(dossier).procedure())
            .map(Item::personId)
            .orElseThrow();
    move.procedureSlug = dossier.procedureSlug();
    move.toUnitId = request.toUnitId();
    move.toUnitName =
        request.toUnitId() == null
            ? request.toUnitName().strip()
            : units.nameOn(request.toUnitId(), changes.today());
    move.movedOn = request.movedOn();
    move.certificateNumber = request.certificateNumber().strip();
    move.letterNumber = request.letterNumber().strip();
    move.enteredAt = changes.now();
    move.enteredBy = by.officialId();
    return move;
  }

  private List<FieldError> errors(KnownDossier dossier, MoveAwayRequest request) {
    var errors = new ArrayList<FieldError>();
    if (request.toUnitId() == null) {
      if (request.toUnitName() == null || request.toUnitName().isBlank()) {
        errors.add(
            new FieldError("toUnitName", "required", "Phải nêu nơi chuyển đến.", "Name where to."));
      }
    } else if (request.toUnitId().equals(dossier.openerUnitId())
        || units.get(request.toUnitId(), changes.today()).kind() != UnitKind.CELL) {
      errors.add(
          new FieldError(
              "toUnitId",
              "notAnotherCell",
              "Nơi chuyển đến phải là một chi bộ khác.",
              "It must be another cell."));
    }
    text("toUnitName", request.toUnitName(), errors);
    text("certificateNumber", request.certificateNumber(), errors);
    text("letterNumber", request.letterNumber(), errors);
    if (request.movedOn().isAfter(changes.today())) {
      errors.add(FieldError.future("movedOn"));
    }
    if (request.movedOn().isBefore(dossier.openedOn())) {
      errors.add(FieldError.tooEarly("movedOn", DossierFacts.OPENED, dossier.openedOn()));
    }
    return errors;
  }

  private static void text(String field, String given, List<FieldError> errors) {
    if (given != null && !Letters.inOneLine(given)) {
      errors.add(FieldError.character(field));
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw DossierProblem.moveRefused(errors);
    }
  }
}
