package vn.hoso.opening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.delegation.Delegations;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;
import vn.hoso.process.Authority;
import vn.hoso.process.AuthorityQuestion;
import vn.hoso.process.DossierProcess;
import vn.hoso.rule.Anchor;
import vn.hoso.rule.Answer;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Finds out which bodies play the parts of a dossier, as its procedure declares them. */
@Configuration(proxyBeanMethods = false)
public class Route {

  private final DossierChanges changes;
  private final Units units;
  private final Delegations delegations;
  private final DossierProcess process;

  Route(DossierChanges changes, Units units, Delegations delegations, DossierProcess process) {
    this.changes = changes;
    this.units = units;
    this.delegations = delegations;
    this.process = process;
  }

  /** Xác định thẩm quyền. */
  @Bean
  Act determineAuthority() {
    return this::determine;
  }

  private void determine(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    var bodies = bodies(way(dossier), changes.revision(dossier));
    settle(dossier, bodies, context.by(), context.step());
    bodies.known().forEach(context::set);
  }

  /** Puts the bodies into the dossier and tells which they are. */
  public void settle(LockedDossier dossier, Bodies bodies, CurrentUser by, StepRecordView step) {
    bodies
        .units()
        .forEach(
            (part, units) -> {
              if (part.capacity() != PartCapacity.OPENER) {
                dossier.seat(part, units);
              }
            });
    if (dossier.openedOnBehalf() || dossier.halfway() != null) {
      // The office that acts for a cell must see what it entered.
      dossier.heldBy(PartCapacity.INTAKE);
    }
    dossier.known(bodies.facts());
    changes.tell(dossier, DossierEventKind.AuthorityDetermined, by, step, null, bodies.told());
  }

  /**
   * From where the bodies are seen.
   *
   * @param openedOn whose rules and delegations hold
   */
  private record Way(Chain opener, Map<String, Answer> answers, LocalDate openedOn) {}

  private Way way(KnownDossier dossier) {
    return new Way(
        Chain.above(units.ancestors(dossier.openerUnitId())),
        dossier.answers(),
        dossier.openedOn());
  }

  private Way way(Openings.Place place) {
    return new Way(Chain.above(units.ancestors(place.opener().id())), place.answers(), place.day());
  }

  /**
   * The bodies on the way of a dossier opened there.
   *
   * @throws DossierProblem DOSSIER-012 where a body is missing
   */
  public Bodies bodies(Openings.Place place) {
    return bodies(way(place), place.revision());
  }

  private Bodies bodies(Way way, ProcedureRevision revision) {
    var procedure = revision.procedure();
    var authority =
        procedure.parts().stream().anyMatch(part -> part.anchor().answer() != null)
            ? process.authority(revision.id(), question(way, revision))
            : new Authority(Map.of("basis", ""));
    var found = new LinkedHashMap<Part, List<UnitView>>();
    for (var part : procedure.parts()) {
      var there = find(part, procedure.matter(), way, authority, way.openedOn());
      if (!there.isEmpty() && !part.anchor().chosen()) {
        found.put(part, there);
      }
    }
    return new Bodies(procedure, authority, found, chosen(procedure, way.answers()));
  }

  /** Of what was asked, the values: by name of the question. */
  private static Map<String, String> chosen(Procedure procedure, Map<String, Answer> answers) {
    var chosen = new HashMap<String, String>();
    procedure.opening().asks().stream()
        .filter(question -> !question.unit() && answers.containsKey(question.name()))
        .forEach(question -> chosen.put(question.name(), answers.get(question.name()).chosen()));
    return chosen;
  }

  /** The units that may play a part: for one whose units are chosen, those to choose from. */
  List<UnitView> among(KnownDossier dossier, Part part) {
    var way = way(dossier);
    var revision = changes.revision(dossier);
    var authority =
        part.anchor().answer() == null
            ? new Authority(Map.of())
            : process.authority(revision.id(), question(way, revision));
    return find(part, revision.procedure().matter(), way, authority, changes.today());
  }

  /** The same before there is a dossier: those the opener's may go to by the rules of that day. */
  public List<UnitView> among(Openings.Place place, Bodies bodies, Part part) {
    return find(part, bodies.procedure().matter(), way(place), bodies.authority(), place.day());
  }

  private List<UnitView> find(
      Part part, Matter matter, Way way, Authority authority, LocalDate openedOn) {
    var anchor = part.anchor();
    var level = anchor.level() == null ? authority.level(part) : anchor.level();
    var body = seenFrom(anchor, way).flatMap(chain -> chain.at(level));
    if (body.isEmpty() && !part.optional()) {
      throw DossierProblem.noUnitFor(part.label());
    }
    if (body.isEmpty()) {
      return List.of();
    }
    return anchor.several()
        ? below(part, body.get(), openedOn)
        : List.of(
            anchor.duty() == null
                ? body.get()
                : office(anchor, units.withDuty(body.get().id(), anchor.duty(), matter, openedOn)));
  }

  /** The room, or the board it works in. */
  private UnitView office(Anchor anchor, UnitView room) {
    return anchor.board()
        ? units.ancestors(room.id()).stream()
            .filter(unit -> unit.kind() == UnitKind.BOARD)
            .reduce((upper, lower) -> lower)
            .orElse(room)
        : room;
  }

  /** Empty where the unit asked is outside this house. */
  private Optional<Chain> seenFrom(Anchor anchor, Way way) {
    return anchor.asked() == null
        ? Optional.of(way.opener())
        : Optional.ofNullable(way.answers().get(anchor.asked()))
            .flatMap(Answer::unitId)
            .map(unit -> Chain.above(units.ancestors(unit)));
  }

  private List<UnitView> below(Part part, UnitView body, LocalDate day) {
    var found =
        units.children(body.id(), day).stream()
            .filter(unit -> unit.kind() == part.anchor().among())
            .toList();
    if (found.isEmpty() && !part.optional()) {
      throw DossierProblem.noUnitFor(part.label());
    }
    return found;
  }

  /**
   * What the table of authority answers for an opener, with the unit of each part.
   *
   * @param chosen the values that were asked at the opening, by name of the question
   */
  public record Bodies(
      Procedure procedure,
      Authority authority,
      Map<Part, List<UnitView>> units,
      Map<String, String> chosen) {

    /** The unit of that part, the first of several; empty where the way does not pass it. */
    public Optional<UnitView> unit(String part) {
      return procedure.part(part).map(units::get).map(found -> found.get(0));
    }

    /** The first unit that is this to the dossier. */
    public Optional<UnitView> unit(PartCapacity capacity) {
      return units.entrySet().stream()
          .filter(each -> each.getKey().capacity() == capacity)
          .map(each -> each.getValue().get(0))
          .findFirst();
    }

    /** The yes/no facts that follow from the way. */
    Map<String, Boolean> facts() {
      var given = new HashMap<String, Boolean>();
      units.keySet().forEach(part -> given.put(part.name().toLowerCase(Locale.ROOT), true));
      chosen.values().forEach(value -> given.put(value, true));
      authority
          .answers()
          .forEach(
              (column, answer) -> {
                if (answer instanceof Boolean yes) {
                  given.put(column, yes);
                }
              });
      return procedure.conditions().stream()
          .filter(fact -> fact.follows() != null)
          .collect(Collectors.toMap(fact -> fact.name(), fact -> fact.follows().holds(given)));
    }

    /** What the gateways of the process ask for: codes and yes/no. */
    public Map<String, Object> known() {
      var known = authority.codes();
      known.putAll(chosen);
      known.putAll(facts());
      return known;
    }

    Map<String, Object> told() {
      var told = new HashMap<String, Object>();
      authority.codes().forEach((column, answer) -> told.put(column, String.valueOf(answer)));
      told.put("basis", authority.basis());
      return told;
    }
  }

  private AuthorityQuestion question(Way way, ProcedureRevision revision) {
    var chain = way.opener();
    boolean delegated =
        chain.grassroots().isPresent()
            && delegations.isDelegatedAbove(chain.opener().id(), revision.slug(), way.openedOn());
    return new AuthorityQuestion(
        way.openedOn(),
        chain.opener().kind(),
        chain.grassroots().isPresent()
            ? AuthorityQuestion.CellUnder.GRASSROOTS
            : AuthorityQuestion.CellUnder.PROVINCE,
        chain.superior().kind() == UnitKind.COMMITTEE
            ? AuthorityQuestion.Superior.COMMITTEE
            : AuthorityQuestion.Superior.PROVINCE,
        chosen(revision.procedure(), way.answers()),
        delegated);
  }
}
