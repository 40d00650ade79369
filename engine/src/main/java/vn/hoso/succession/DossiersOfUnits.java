package vn.hoso.succession;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.procedure.Procedures;
import vn.hoso.unit.OpenDossiers;
import vn.hoso.unit.Succession;
import vn.hoso.unit.UnitMoved;

/** What the organisation must know of dossiers, and dossiers of it, when a unit ends or moves. */
@Component
class DossiersOfUnits implements OpenDossiers {

  private static final int MOST_CODES = 20;

  private record Open(String code, String slug) {}

  private final JdbcClient jdbc;
  private final Procedures procedures;
  private final Successions successions;

  DossiersOfUnits(JdbcClient jdbc, Procedures procedures, Successions successions) {
    this.jdbc = jdbc;
    this.procedures = procedures;
    this.successions = successions;
  }

  @Override
  public List<Concerned> concerned(UUID unitId) {
    return successions.concerned(unitId);
  }

  @Override
  public void handOver(Succession succession) {
    successions.handOver(succession);
  }

  /** Until the process is over somebody must still do something: also after a decision. */
  @Override
  public Found at(UUID unitId) {
    var open =
        jdbc.sql(
                """
                select d.code, d.procedure_slug slug from hoso.dossier d
                where d.closed_at is null and exists (
                  select from hoso.dossier_unit u where u.dossier_id = d.id and u.unit_id = :unit)
                order by d.opened_at, d.id
                """)
            .param("unit", unitId)
            .query(Open.class)
            .list();
    var codes =
        open.stream()
            .filter(each -> !procedures.keepsSecrets(each.slug()))
            .map(Open::code)
            .toList();
    return new Found(
        open.size(), open.size() - codes.size(), codes.stream().limit(MOST_CODES).toList());
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
