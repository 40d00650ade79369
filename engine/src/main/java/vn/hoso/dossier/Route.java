package vn.hoso.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import vn.hoso.organisation.Delegations;
import vn.hoso.organisation.UnitDuty;
import vn.hoso.organisation.UnitKind;
import vn.hoso.organisation.UnitView;
import vn.hoso.organisation.Units;

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
    var chain = Chain.above(units.ancestors(dossier.cellUnitId));
    var authority = process.authority(dossier.governing().revisionId(), question(dossier, chain));
    boolean section = chain.section().isPresent();
    seat(dossier, chain, authority);
    dossier.conditions.put("sectionCommitteeExists", section);
    dossier.conditions.put("committeeIsDecider", !authority.grassrootsResolution());
    context.set("decidedBy", authority.decider().name());
    context.set("appraisedBy", authority.appraiser().name());
    context.set("sectionAppraisal", section);
    context.set("grassrootsResolution", authority.grassrootsResolution());
    changes.tell(
        dossier,
        DossierEventKind.AuthorityDetermined,
        context.by(),
        context.step(),
        null,
        Map.of(
            "decider", authority.decider().name(),
            "appraiser", authority.appraiser().name(),
            "basis", authority.basis()));
  }

  private AuthorityQuestion question(Dossier dossier, Chain chain) {
    boolean delegated =
        chain.grassroots().isPresent()
            && delegations.isDelegated(
                chain.grassroots().get().id(), dossier.procedureSlug, dossier.openedOn);
    return new AuthorityQuestion(
        dossier.openedOn,
        chain.grassroots().isPresent()
            ? AuthorityQuestion.CellUnder.GRASSROOTS
            : AuthorityQuestion.CellUnder.PROVINCE,
        chain.superior().kind() == UnitKind.COMMITTEE
            ? AuthorityQuestion.Superior.COMMITTEE
            : AuthorityQuestion.Superior.PROVINCE,
        delegated);
  }

  private void seat(Dossier dossier, Chain chain, Authority authority) {
    chain.section().ifPresent(unit -> put(dossier, DossierPart.SECTION, unit));
    chain.grassroots().ifPresent(unit -> put(dossier, DossierPart.GRASSROOTS, unit));
    put(dossier, DossierPart.DECIDER, decider(chain, authority));
    var appraising = appraising(chain, authority);
    put(dossier, DossierPart.APPRAISER, duty(dossier, appraising, UnitDuty.APPRAISAL));
    put(dossier, DossierPart.INTAKE, duty(dossier, appraising, UnitDuty.INTAKE));
  }

  private UnitView duty(Dossier dossier, UnitView committee, UnitDuty duty) {
    return units.withDuty(committee.id(), duty, dossier.openedOn);
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

  private static void put(Dossier dossier, DossierPart part, UnitView unit) {
    dossier.seats.put(part, Dossier.Seat.of(unit, false));
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
