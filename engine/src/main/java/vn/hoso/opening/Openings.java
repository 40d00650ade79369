package vn.hoso.opening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.deadline.Calendars;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.NewDossier;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.Items;
import vn.hoso.item.NewItem;
import vn.hoso.item.Refused;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.Persons;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.DossierProcess;
import vn.hoso.rule.Answer;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Opens dossiers. */
@Service
public class Openings {

  private final DossierChanges changes;
  private final Dossiers dossiers;
  private final Openers openers;
  private final DossierCodes codes;
  private final Route route;
  private final Answers answers;
  private final Moves moves;
  private final Units units;
  private final Persons persons;
  private final Procedures procedures;
  private final Calendars calendars;
  private final DossierProcess process;
  private final Items items;
  private final StrayDrafts strays;

  Openings(
      DossierChanges changes,
      Dossiers dossiers,
      Openers openers,
      DossierCodes codes,
      Route route,
      Answers answers,
      Moves moves,
      Units units,
      Persons persons,
      Procedures procedures,
      Calendars calendars,
      DossierProcess process,
      Items items,
      StrayDrafts strays) {
    this.changes = changes;
    this.dossiers = dossiers;
    this.openers = openers;
    this.codes = codes;
    this.route = route;
    this.answers = answers;
    this.moves = moves;
    this.units = units;
    this.persons = persons;
    this.procedures = procedures;
    this.calendars = calendars;
    this.process = process;
    this.items = items;
    this.strays = strays;
  }

  /**
   * Lập hồ sơ: opens a dossier and starts its process, one transaction.
   *
   * @throws DossierProblem DOSSIER-002 (403), DOSSIER-003 (409, one open dossier per person and
   *     procedure), DOSSIER-011, DOSSIER-081 and ITEM-001 (422)
   */
  @Transactional
  public DossierOpened open(CurrentUser by, OpenDossierRequest request) {
    var day = changes.today();
    requireAnother(by, request.personId());
    var revision = procedures.current(request.procedure(), day);
    var opening = revision.procedure().opening();
    boolean behalf =
        !by.equals(CurrentUser.SYSTEM)
            && !openers.opensForItself(by, request.openerUnitId(), opening);
    if (behalf) {
      requireMayAct(by, request.openerUnitId(), opening, day);
    }
    var cell = opener(request.openerUnitId(), opening, day);
    var place = new Place(cell, revision, answers.read(opening, cell.id(), request.asked()), day);
    if (behalf) {
      var role = opening.role(cell.kind()).orElseThrow();
      openers.requireMayOpenFor(by, cell, role, intake(place));
    }
    var about = about(revision.procedure(), request.personId(), request.heading());
    var draft = draft(by, place, about, behalf);
    var person = request.personId();
    var dossier =
        save(
            by, draft, person == null ? List.of() : List.of(NewItem.person(person, draft.about())));
    changes.tell(
        dossier, DossierEventKind.DossierOpened, by.officialId(), payload(dossier, person));
    if (person != null) {
      moves.goOn(by, dossier, person);
    }
    process.start(dossier.id(), revision.id(), by);
    return new DossierOpened(dossier.id(), dossier.code());
  }

  /**
   * @throws DossierProblem DOSSIER-053 (403) for a dossier about oneself
   */
  public void requireAnother(CurrentUser by, @Nullable UUID personId) {
    if (persons.himself(by, personId)) {
      throw DossierProblem.aboutYourself();
    }
  }

  /**
   * The person's name, or what the list is called.
   *
   * @throws ItemProblem ITEM-001 (422) where the procedure asks for the other
   */
  public String about(Procedure procedure, @Nullable UUID personId, @Nullable String heading) {
    if (!procedure.items().many()) {
      if (personId == null || heading != null) {
        throw ItemProblem.openedOtherwise(procedure.items());
      }
      return persons.view(personId).fullName();
    }
    var called = heading == null ? "" : Letters.composed(heading).strip();
    if (personId != null || called.isEmpty()) {
      throw ItemProblem.openedOtherwise(procedure.items());
    }
    if (!Letters.inOneLine(called)) {
      throw ItemProblem.refused(List.of(FieldError.character("heading")));
    }
    return called;
  }

  /**
   * @throws DossierProblem DOSSIER-011 (422) where the unit is none that opens dossiers
   */
  public UnitView opener(UUID unitId, Opening opening, LocalDate day) {
    var unit = units.get(unitId, day);
    if (opening.role(unit.kind()).isEmpty() || codes.bearer(unit).isEmpty()) {
      throw DossierProblem.unknownOpener();
    }
    return unit;
  }

  private void requireMayAct(CurrentUser by, UUID unitId, Opening opening, LocalDate day) {
    boolean mayAct = by.holds(Role.INTAKE_CLERK) || by.holds(Role.SECRETARY);
    if (!mayAct || opening.role(units.get(unitId, day).kind()).isEmpty()) {
      throw DossierProblem.mayNotOpen();
    }
  }

  private UUID intake(Place place) {
    return route
        .bodies(place)
        .unit(PartCapacity.INTAKE)
        .orElseThrow(() -> DossierProblem.noUnitFor(PartCapacity.INTAKE.label()))
        .id();
  }

  private static Map<String, Object> payload(KnownDossier dossier, @Nullable UUID personId) {
    var payload = new HashMap<String, Object>();
    payload.put("code", dossier.code());
    if (personId == null) {
      payload.put("about", dossier.about());
    } else {
      payload.put("personId", personId.toString());
    }
    dossier
        .answers()
        .forEach((question, answer) -> payload.put("asked." + question, answer.said()));
    if (dossier.openedOnBehalf()) {
      payload.put(DossierChanges.ON_BEHALF_OF, dossier.seat(PartCapacity.OPENER).unitName());
    }
    return payload;
  }

  private static Part opener(ProcedureRevision revision) {
    return revision.procedure().parts().stream()
        .filter(part -> part.capacity() == PartCapacity.OPENER)
        .findFirst()
        .orElseThrow();
  }

  /** A new dossier, not saved. */
  public LockedDossier draft(CurrentUser by, Place place, String about, boolean behalf) {
    var opener = place.opener();
    var revision = place.revision();
    return changes.draft(
        new NewDossier(
            codes.next(opener, place.day()),
            revision.slug(),
            about,
            place.day(),
            changes.now(),
            by.officialId(),
            behalf,
            opener,
            opener(revision),
            place.answers(),
            revision.id(),
            calendars.governing(opener.path()).version().id()));
  }

  /**
   * Where, by which revision and on which day something is opened.
   *
   * @param answers to what the procedure asks, by name of the question
   */
  public record Place(
      UnitView opener, ProcedureRevision revision, Map<String, Answer> answers, LocalDate day) {}

  /**
   * The dossier as it is kept from now on, with what it is about. Two clerks at the same moment: a
   * limit lets one of them through.
   *
   * @throws DossierProblem DOSSIER-003 (409) where the person has one that is open
   */
  public LockedDossier save(CurrentUser by, LockedDossier draft, List<NewItem> about) {
    var dossier = changes.save(draft);
    var procedure = changes.revision(dossier).procedure();
    var refusals = items.add(dossier.id(), procedure, about);
    if (!procedure.items().many() && !refusals.isEmpty() && strays.makeWay(dossier, refusals)) {
      refusals = items.add(dossier.id(), procedure, about);
    }
    refusals.stream()
        .findFirst()
        .ifPresent(
            refused -> {
              throw alreadyOpen(by, dossier, refused);
            });
    if (dossier.decidedOutcome() != null) {
      items.decided(dossier.id(), procedure, dossier.decidedOutcome());
    }
    return dossier;
  }

  private DossierProblem alreadyOpen(CurrentUser by, LockedDossier dossier, Refused refused) {
    var code = codeOf(by, refused.heldBy());
    var above = units.get(dossier.openerUnitId(), changes.today()).parentId();
    var rule = refused.limit().label();
    return DossierProblem.alreadyOpen(
        code != null || above == null
            ? rule
            : elsewhere(rule, units.nameOn(above, changes.today())),
        code);
  }

  /** He is told whom to ask, and not where it lies. */
  private static Text elsewhere(Text rule, String above) {
    return new Text(
        "%s Đồng chí không xem được hồ sơ ấy; hãy hỏi %s hoặc nơi tiếp nhận hồ sơ."
            .formatted(rule.vi(), above),
        "%s You do not see that dossier; ask %s or the counter that takes dossiers in."
            .formatted(rule.en(), above));
  }

  /** Null where the other was given up at this very moment, and for whom may not see it. */
  private @Nullable String codeOf(CurrentUser by, @Nullable UUID dossierId) {
    return dossierId == null || !dossiers.visible(by, dossierId)
        ? null
        : changes.find(dossierId).map(KnownDossier::code).orElse(null);
  }
}
