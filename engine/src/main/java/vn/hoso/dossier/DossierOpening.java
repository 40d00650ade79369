package vn.hoso.dossier;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Calendars;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.UnitKind;
import vn.hoso.organisation.UnitView;
import vn.hoso.organisation.Units;
import vn.hoso.person.PersonView;
import vn.hoso.person.Persons;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.Ids;

/** Opens dossiers. */
@Component
class DossierOpening {

  private final DossierRepository dossiers;
  private final DossierChanges changes;
  private final DossierPolicy policy;
  private final DossierCodes codes;
  private final Units units;
  private final Persons persons;
  private final Procedures procedures;
  private final Calendars calendars;
  private final DossierProcess process;

  DossierOpening(
      DossierRepository dossiers,
      DossierChanges changes,
      DossierPolicy policy,
      DossierCodes codes,
      Units units,
      Persons persons,
      Procedures procedures,
      Calendars calendars,
      @Lazy DossierProcess process) {
    this.dossiers = dossiers;
    this.changes = changes;
    this.policy = policy;
    this.codes = codes;
    this.units = units;
    this.persons = persons;
    this.procedures = procedures;
    this.calendars = calendars;
    this.process = process;
  }

  DossierOpened open(CurrentUser by, OpenDossierRequest request) {
    var day = request.openedOn() == null ? changes.today() : request.openedOn();
    if (day.isAfter(changes.today())) {
      throw DossierProblem.openedInFuture();
    }
    policy.requireMayOpen(by, request.cellUnitId());
    var cell = units.get(request.cellUnitId(), day);
    if (cell.kind() != UnitKind.CELL || cell.code() == null) {
      throw DossierProblem.unknownCell();
    }
    var person = persons.view(request.personId());
    var revision = procedures.current(request.procedure(), day);
    requireNoneOpen(revision.slug(), person.id());
    var dossier = draft(by, cell, person, revision, day);
    save(dossier);
    changes.tell(
        dossier,
        DossierEventKind.DossierOpened,
        by.officialId(),
        Map.of("code", dossier.code, "personId", person.id().toString()));
    process.start(dossier.id, revision.id(), by);
    return new DossierOpened(dossier.id, dossier.code);
  }

  private void requireNoneOpen(String slug, UUID personId) {
    dossiers
        .findActiveCode(slug, personId)
        .ifPresent(
            code -> {
              throw DossierProblem.alreadyOpen(code);
            });
  }

  private Dossier draft(
      CurrentUser by,
      UnitView cell,
      PersonView person,
      ProcedureRevision revision,
      java.time.LocalDate day) {
    var dossier = new Dossier();
    dossier.id = Ids.next();
    dossier.code = codes.next(cell, day);
    dossier.procedureSlug = revision.slug();
    dossier.status = DossierStatus.DRAFT;
    dossier.openedOn = day;
    dossier.openedAt = changes.now();
    dossier.openedBy = by.officialId();
    dossier.cellUnitId = cell.id();
    dossier.version = 1;
    dossier.searchWords = String.join(" ", dossier.code, person.fullName(), cell.name());
    dossier.subjects.add(
        new Dossier.Subject(person.id(), person.fullName(), revision.slug(), true));
    dossier.seats.put(DossierPart.CELL, Dossier.Seat.of(cell, true));
    dossier.assignments.add(
        new Dossier.Assignment(
            revision.id(),
            calendars.governing(cell.path()).version().id(),
            changes.now(),
            "Lập hồ sơ"));
    return dossier;
  }

  /** Two clerks at the same moment: the index lets one of them through. */
  private void save(Dossier dossier) {
    try {
      dossiers.saveAndFlush(dossier);
    } catch (DataIntegrityViolationException e) {
      if (String.valueOf(e.getMessage()).contains("dossier_subject_one_active")) {
        throw DossierProblem.alreadyOpen(null);
      }
      throw e;
    }
  }
}
