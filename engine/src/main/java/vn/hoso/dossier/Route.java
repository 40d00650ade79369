package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Delegations;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Finds out which bodies stand on the way of a dossier: who decides, who appraises, who takes it
 * in.
 */
@Configuration(proxyBeanMethods = false)
class Route {

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
    var dossier = changes.get(context.dossierId());
    var bodies =
        bodies(
            dossier.cellUnitId,
            dossier.procedureSlug,
            dossier.governing().revisionId(),
            dossier.openedOn);
    settle(dossier, bodies, context.by(), context.step());
    bodies.known().forEach(context::set);
  }

  /** Puts the bodies into the dossier and tells which they are. */
  void settle(Dossier dossier, Bodies bodies, CurrentUser by, StepRecordView step) {
    bodies.units().forEach((part, unit) -> dossier.seats.put(part, Dossier.Seat.of(unit, false)));
    if (dossier.openedOnBehalf || dossier.halfway != null) {
      // The office that acts for a cell must see what it entered.
      dossier.heldBy(DossierPart.INTAKE);
    }
    var authority = bodies.authority();
    dossier.conditions.put("sectionCommitteeExists", bodies.section());
    dossier.conditions.put("committeeIsDecider", !authority.grassrootsResolution());
    changes.tell(
        dossier,
        DossierEventKind.AuthorityDetermined,
        by,
        step,
        null,
        Map.of(
            "decider", authority.decider().name(),
            "appraiser", authority.appraiser().name(),
            "basis", authority.basis()));
  }

  /**
   * The bodies on the way of a dossier of that cell.
   *
   * @param openedOn whose rules and delegations hold
   * @throws DossierProblem DOSSIER-012 where a body is missing
   */
  Bodies bodies(UUID cellId, String procedure, UUID revisionId, LocalDate openedOn) {
    var chain = Chain.above(units.ancestors(cellId));
    var authority = process.authority(revisionId, question(chain, procedure, openedOn));
    var seats = new EnumMap<DossierPart, UnitView>(DossierPart.class);
    chain.section().ifPresent(unit -> seats.put(DossierPart.SECTION, unit));
    chain.grassroots().ifPresent(unit -> seats.put(DossierPart.GRASSROOTS, unit));
    seats.put(DossierPart.DECIDER, decider(chain, authority));
    var appraising = appraising(chain, authority).id();
    seats.put(DossierPart.APPRAISER, units.withDuty(appraising, UnitDuty.APPRAISAL, openedOn));
    seats.put(DossierPart.INTAKE, units.withDuty(appraising, UnitDuty.INTAKE, openedOn));
    return new Bodies(authority, seats);
  }

  /** What the table of authority answers for a cell, with the unit of each part. */
  record Bodies(Authority authority, Map<DossierPart, UnitView> units) {

    boolean section() {
      return units.containsKey(DossierPart.SECTION);
    }

    /** What the gateways of the process ask for: codes and yes/no. */
    Map<String, Object> known() {
      return Map.of(
          "decidedBy", authority.decider().name(),
          "appraisedBy", authority.appraiser().name(),
          "sectionAppraisal", section(),
          "grassrootsResolution", authority.grassrootsResolution());
    }
  }

  private AuthorityQuestion question(Chain chain, String procedure, LocalDate openedOn) {
    boolean delegated =
        chain.grassroots().isPresent()
            && delegations.isDelegated(chain.grassroots().get().id(), procedure, openedOn);
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

  private static UnitView decider(Chain chain, Authority authority) {
    return switch (authority.decider()) {
      case GRASSROOTS_STANDING_COMMITTEE, GRASSROOTS_COMMITTEE ->
          chain.grassroots().orElseThrow(() -> DossierProblem.noUnitFor(DossierPart.DECIDER));
      case SUPERIOR_STANDING_COMMITTEE -> chain.superior();
      case PROVINCE_STANDING -> chain.province();
    };
  }

  private static UnitView appraising(Chain chain, Authority authority) {
    return switch (authority.appraiser()) {
      case GRASSROOTS ->
          chain.grassroots().orElseThrow(() -> DossierProblem.noUnitFor(DossierPart.APPRAISER));
      case SUPERIOR -> chain.superior();
      case PROVINCE_ORGANISATION_BOARD -> chain.province();
    };
  }

  /**
   * The bodies above a cell.
   *
   * @param superior what stands directly above the grassroots committee, or above the cell where
   *     there is none
   */
  record Chain(
      Optional<UnitView> section,
      Optional<UnitView> grassroots,
      UnitView superior,
      UnitView province) {

    /**
     * @param ancestors from the root down to the cell itself
     */
    static Chain above(List<UnitView> ancestors) {
      var superior =
          ancestors.stream()
              .filter(unit -> unit.kind() == UnitKind.COMMITTEE || unit.kind() == UnitKind.PROVINCE)
              .reduce((higher, lower) -> lower)
              .orElseThrow(() -> DossierProblem.noUnitFor(DossierPart.DECIDER));
      return new Chain(
          last(ancestors, UnitKind.SECTION_COMMITTEE),
          last(ancestors, UnitKind.GRASSROOTS_COMMITTEE),
          superior,
          last(ancestors, UnitKind.PROVINCE).orElse(superior));
    }

    private static Optional<UnitView> last(List<UnitView> units, UnitKind kind) {
      return units.stream().filter(unit -> unit.kind() == kind).reduce((a, b) -> b);
    }
  }
}
