package vn.hoso.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;

/**
 * Nhập thay: who may act for a body that cannot. A cell, a section committee or a grassroots
 * committee whose position has no holder with an account is acted for by an intake clerk of the
 * office that takes its dossiers in, or by the secretary of the committee directly above (assumed:
 * no text read so far says who). Bodies that take in, appraise or decide are never acted for.
 */
@Service
public class OnBehalf {

  private static final Set<PartCapacity> BODIES =
      Set.of(PartCapacity.OPENER, PartCapacity.ENDORSER);
  private static final Set<Role> ROLES = Set.of(Role.INTAKE_CLERK, Role.SECRETARY);

  private final JdbcClient jdbc;
  private final Officials officials;

  OnBehalf(JdbcClient jdbc, Officials officials) {
    this.jdbc = jdbc;
    this.officials = officials;
  }

  /** Where a step lies. */
  private record Place(UUID taskId, UUID positionId, String unitPath, UUID intakeUnitId) {}

  /** Those of the steps the official may work on for the body they lie with. */
  @Transactional(readOnly = true)
  public Set<UUID> among(CurrentUser by, Collection<UUID> taskIds) {
    if (taskIds.isEmpty() || ROLES.stream().noneMatch(by::holds)) {
      return Set.of();
    }
    return among(by, places(taskIds));
  }

  /**
   * The same of steps of one dossier that are at hand.
   *
   * @param intakeUnitId the office that takes it in; null where none does
   */
  public Set<UUID> among(
      CurrentUser by, Collection<StepRecordView> steps, @Nullable UUID intakeUnitId) {
    var places =
        steps.stream()
            .filter(step -> BODIES.contains(step.capacity()))
            .map(step -> new Place(step.id(), step.positionId(), step.unitPath(), intakeUnitId))
            .toList();
    return among(by, places);
  }

  private Set<UUID> among(CurrentUser by, List<Place> places) {
    var near =
        places.stream()
            .filter(place -> !by.holds(place.positionId()))
            .filter(place -> stands(by, place.unitPath(), place.intakeUnitId()))
            .toList();
    if (near.isEmpty()) {
      return Set.of();
    }
    var reachable = officials.reachable(near.stream().map(Place::positionId).toList());
    return near.stream()
        .filter(place -> !reachable.contains(place.positionId()))
        .map(Place::taskId)
        .collect(Collectors.toSet());
  }

  /**
   * Whether the official may act for that position of a body below his.
   *
   * @param intakeUnitId the office that takes its dossiers in
   */
  public boolean may(CurrentUser by, UUID positionId, String unitPath, UUID intakeUnitId) {
    return stands(by, unitPath, intakeUnitId) && officials.reachable(List.of(positionId)).isEmpty();
  }

  /** The position the official stands in when he acts for that body; null where he may not. */
  static UUID standing(CurrentUser by, String unitPath, UUID intakeUnitId) {
    return by.positions().stream()
        .filter(held -> stands(held, unitPath, intakeUnitId))
        .map(HeldPosition::positionId)
        .findFirst()
        .orElse(null);
  }

  private static boolean stands(CurrentUser by, String unitPath, UUID intakeUnitId) {
    return standing(by, unitPath, intakeUnitId) != null;
  }

  private static boolean stands(HeldPosition held, String unitPath, UUID intakeUnitId) {
    return switch (held.role()) {
      case INTAKE_CLERK -> held.unitId().equals(intakeUnitId);
      case SECRETARY -> directlyAbove(held.unitPath(), unitPath);
      default -> false;
    };
  }

  private static boolean directlyAbove(String above, String below) {
    return below.startsWith(above) && below.substring(above.length()).matches("[^/]+/");
  }

  private List<Place> places(Collection<UUID> taskIds) {
    return jdbc.sql(
            """
            select s.id, s.position_id, s.unit_path, i.unit_id intake from hoso.step_record s
            left join hoso.dossier_unit i on i.dossier_id = s.dossier_id and i.capacity = 'INTAKE'
            where s.id = any (cast(:ids as uuid[])) and s.capacity in (:bodies)
            """)
        .param("ids", taskIds.toArray(UUID[]::new))
        .param("bodies", BODIES.stream().map(Enum::name).toList())
        .query(
            (row, number) ->
                new Place(
                    row.getObject("id", UUID.class),
                    row.getObject("position_id", UUID.class),
                    row.getString("unit_path"),
                    row.getObject("intake", UUID.class)))
        .list();
  }
}
