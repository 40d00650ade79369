package vn.hoso.opening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
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

  Route(
      DossierChanges changes, Units units, Delegations delegations, @Lazy DossierProcess process) {
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
    var bodies = bodies(dossier.openerUnitId(), changes.revision(dossier), dossier.openedOn());
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
   * The bodies on the way of a dossier opened by that unit.
   *
   * @param openedOn whose rules and delegations hold
   * @throws DossierProblem DOSSIER-012 where a body is missing
   */
  public Bodies bodies(UUID openerId, ProcedureRevision revision, LocalDate openedOn) {
    var procedure = revision.procedure();
    var chain = Chain.above(units.ancestors(openerId));
    var authority =
        procedure.parts().stream().anyMatch(part -> part.anchor().answer() != null)
            ? process.authority(revision.id(), question(openerId, chain, revision.slug(), openedOn))
            : new Authority(Map.of("basis", ""));
    var found = new LinkedHashMap<Part, List<UnitView>>();
    for (var part : procedure.parts()) {
      var there = find(part, procedure.matter(), chain, authority, openedOn);
      if (!there.isEmpty() && !part.anchor().chosen()) {
        found.put(part, there);
      }
    }
    return new Bodies(procedure, authority, found);
  }

  /** The units that may play a part: for one whose units are chosen, those to choose from. */
  List<UnitView> among(KnownDossier dossier, Part part) {
    var chain = Chain.above(units.ancestors(dossier.openerUnitId()));
    var revision = changes.revision(dossier);
    var authority =
        part.anchor().answer() == null
            ? new Authority(Map.of())
            : process.authority(
                revision.id(),
                question(dossier.openerUnitId(), chain, revision.slug(), dossier.openedOn()));
    return find(part, revision.procedure().matter(), chain, authority, changes.today());
  }

  /** The same before there is a dossier: those the opener's may go to by the rules of that day. */
  public List<UnitView> among(UUID openerId, Bodies bodies, Part part, LocalDate openedOn) {
    return find(
        part,
        bodies.procedure().matter(),
        Chain.above(units.ancestors(openerId)),
        bodies.authority(),
        openedOn);
  }

  private List<UnitView> find(
      Part part, Matter matter, Chain chain, Authority authority, LocalDate openedOn) {
    var anchor = part.anchor();
    var level = anchor.level() == null ? authority.level(part) : anchor.level();
    var body = chain.at(level);
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
                : units.withDuty(body.get().id(), anchor.duty(), matter, openedOn));
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

  /** What the table of authority answers for an opener, with the unit of each part. */
  public record Bodies(Procedure procedure, Authority authority, Map<Part, List<UnitView>> units) {

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

  private AuthorityQuestion question(
      UUID openerId, Chain chain, String procedure, LocalDate openedOn) {
    boolean delegated =
        chain.grassroots().isPresent()
            && delegations.isDelegatedAbove(openerId, procedure, openedOn);
    return new AuthorityQuestion(
        openedOn,
        chain.grassroots().isPresent()
            ? AuthorityQuestion.CellUnder.GRASSROOTS
            : AuthorityQuestion.CellUnder.PROVINCE,
        chain.superior().kind() == UnitKind.COMMITTEE
            ? AuthorityQuestion.Superior.COMMITTEE
            : AuthorityQuestion.Superior.PROVINCE,
        delegated);
  }
}
