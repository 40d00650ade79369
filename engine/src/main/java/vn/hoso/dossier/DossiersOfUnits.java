package vn.hoso.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.unit.OpenDossiers;
import vn.hoso.unit.UnitMoved;

/** What the organisation must know of dossiers, and dossiers of it, when a unit ends or moves. */
@Component
class DossiersOfUnits implements OpenDossiers {

  private static final int MOST_CODES = 20;

  /** Also what is decided and not handed out yet: somebody must still do that. */
  private static final List<String> OPEN =
      Arrays.stream(DossierStatus.values())
          .filter(status -> status.undecided() || status == DossierStatus.DECIDED)
          .map(DossierStatus::name)
          .toList();

  private final JdbcClient jdbc;

  DossiersOfUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Found at(UUID unitId) {
    var codes =
        jdbc.sql(
                """
                select d.code from hoso.dossier d
                where d.status in (:open) and exists (
                  select from hoso.dossier_unit u where u.dossier_id = d.id and u.unit_id = :unit)
                order by d.opened_at, d.id
                """)
            .params(Map.of("open", OPEN, "unit", unitId))
            .query(String.class)
            .list();
    return new Found(codes.size(), codes.stream().limit(MOST_CODES).toList());
  }

  /** Whoever works on one of them has a step under way that this would not find. */
  private void locked(String path) {
    jdbc.sql(
            """
            select d.id from hoso.dossier d where d.closed_at is null and exists (
              select from hoso.dossier_unit u where u.dossier_id = d.id and u.unit_path like :old || '%')
            order by d.id for update of d
            """)
        .param("old", path)
        .query(UUID.class)
        .list();
  }

  /** Who supervises a unit today sees its dossiers, wherever the unit stood when they came in. */
  @EventListener
  void unitMoved(UnitMoved move) {
    locked(move.oldPath());
    for (String table : List.of("dossier_unit", "step_record")) {
      jdbc.sql(
              "update hoso."
                  + table
                  + " set unit_path = :new || substr(unit_path, length(:old) + 1)"
                  + " where unit_path like :old || '%'")
          .params(Map.of("old", move.oldPath(), "new", move.newPath()))
          .update();
    }
  }
}
