package vn.hoso.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Visibility;
import vn.hoso.organisation.VisibleScope;

/**
 * Whose inbox it is, as arrays for a query. All of it lies inside what {@link Visibility} lets the
 * official see.
 *
 * @param personId who he is in the register: nothing of a dossier about that person is his
 * @param positions positions he acts in
 * @param absent colleagues he stands in for: what they hold at his positions he takes over
 * @param headed units he leads and hands out the work of
 * @param apart positions of his in units he does not lead
 * @param units units he waits with for others
 * @param led units he sees all dossiers below of
 */
record InboxScope(
    UUID officialId,
    @Nullable UUID personId,
    Set<UUID> positions,
    Set<UUID> absent,
    Set<UUID> headed,
    Set<UUID> apart,
    Set<UUID> units,
    Set<UUID> led) {

  static InboxScope of(CurrentUser by, VisibleScope visible) {
    Set<UUID> headed =
        by.headed().stream().filter(visible.unitIds()::contains).collect(Collectors.toSet());
    Set<UUID> absent =
        by.positions().stream()
            .filter(held -> !held.own())
            .map(held -> held.standsInFor().id())
            .collect(Collectors.toSet());
    Set<UUID> apart =
        by.positions().stream()
            .filter(held -> !headed.contains(held.unitId()))
            .map(HeldPosition::positionId)
            .filter(visible.positionIds()::contains)
            .collect(Collectors.toSet());
    return new InboxScope(
        by.officialId(),
        by.personId(),
        visible.positionIds(),
        absent,
        headed,
        apart,
        visible.unitIds(),
        visible.ledUnitIds());
  }

  /** A condition over {@code x.dossier_id}; nothing where he is in no register. */
  String others() {
    return personId == null ? "" : " and x.dossier_id not in " + OwnDossiers.ABOUT;
  }

  /** Binds what {@link #others} asks for. */
  void bind(Map<String, Object> params) {
    if (personId != null) {
      params.put("person", personId);
    }
  }

  /** Binds what {@link DossierSight#WHERE} asks for, and who he is. */
  void bindSight(Map<String, Object> params) {
    params.put("person", personId);
    params.put("units", array(units));
    params.put("led", array(led));
    params.put("self", officialId);
  }

  /**
   * A real array: written as text, PostgreSQL would read it anew for every row it is compared with.
   */
  static SqlArrayValue array(Collection<UUID> ids) {
    return new SqlArrayValue("uuid", ids.toArray());
  }
}
