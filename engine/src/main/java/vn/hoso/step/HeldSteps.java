package vn.hoso.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has claimed what, across dossiers. Callers ask who may know. */
@Service
@Transactional(readOnly = true)
public class HeldSteps {

  private static final String MAY_ACT =
      "hoso.may_act(s.holder_id, s.holder_for, s.position_id, s.on_behalf, s.unit_path,"
          + " s.dossier_id, :day)";
  private static final String SELECT =
      "select s.*, d.code, d.procedure_slug, "
          + MAY_ACT
          + " stands from hoso.step_record s join hoso.dossier d on d.id = s.dossier_id"
          + " where s.holder_id is not null and s.completed_at is null and s.cancelled_at is null"
          + " and ";
  private static final String ORDER = " order by s.claimed_at, s.id";

  private static final String UNMANNED =
      """
      select distinct on (s.started_at, s.id) s.id, s.dossier_id, d.code, d.procedure_slug, s.step_name, s.item_name,
        s.position_id, s.unit_id, s.unit_path, o.id holder_id, null::uuid holder_for, o.full_name holder_name,
        s.started_at claimed_at, false stands, s.on_hold
      from hoso.official o
      cross join lateral hoso.same_person(o.person_id) as me(id)
      join hoso.dossier_item i on i.person_id = me.id
      join hoso.step_record s on s.dossier_id = i.dossier_id
      join hoso.dossier d on d.id = s.dossier_id
      join hoso.position_holding h on h.official_id = o.id and h.position_id = s.position_id and <h>
      where o.person_id is not null
        and s.holder_id is null and s.completed_at is null and s.cancelled_at is null
        and s.unit_path like any (cast(:paths as text[]))
        and not exists (
          select from hoso.position_holding k
          join hoso.account a on a.official_id = k.official_id and a.blocked_at is null
          where k.position_id = s.position_id and <k> and not hoso.concerns(s.dossier_id, k.official_id))
        and not exists (
          select from hoso.stand_in t
          join hoso.stand_in_position tp on tp.stand_in_id = t.id and tp.position_id = s.position_id
          where t.ended_at is null and :day between t.from_day and t.to_day
            and not hoso.concerns(s.dossier_id, t.deputy_id))
      order by s.started_at, s.id
      """
          .replace("<h>", "h.from_day <= :day and (h.to_day is null or h.to_day >= :day)")
          .replace("<k>", "k.from_day <= :day and (k.to_day is null or k.to_day >= :day)");

  private final JdbcClient jdbc;
  private final Clock clock;

  HeldSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What he holds, and what others hold in his place; the longest held first. */
  public List<HeldStep> of(UUID officialId) {
    return jdbc.sql(SELECT + "(s.holder_id = :official or s.holder_for = :official)" + ORDER)
        .param("official", officialId)
        .param("day", LocalDate.now(clock))
        .query(HeldSteps::row)
        .list();
  }

  /**
   * What is held by somebody who may no longer act, in units whose paths begin with one of these.
   *
   * @param paths an empty one means everywhere
   */
  public List<HeldStep> lapsed(Collection<String> paths) {
    return jdbc.sql(
            SELECT + "s.unit_path like any (cast(:paths as text[])) and not " + MAY_ACT + ORDER)
        .param("paths", paths.stream().map(path -> path + "%").toArray(String[]::new))
        .param("day", LocalDate.now(clock))
        .query(HeldSteps::row)
        .list();
  }

  /**
   * What nobody holds and nobody may claim, since all who could are whom the dossier is about; as
   * if one of them still held it.
   *
   * @param paths as of {@link #lapsed}
   */
  public List<HeldStep> unmanned(Collection<String> paths) {
    return jdbc.sql(UNMANNED)
        .param("paths", paths.stream().map(path -> path + "%").toArray(String[]::new))
        .param("day", LocalDate.now(clock))
        .query(HeldSteps::row)
        .list();
  }

  private static HeldStep row(ResultSet row, int number) throws SQLException {
    return new HeldStep(
        row.getObject("id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        row.getString("code"),
        row.getString("procedure_slug"),
        row.getString("step_name"),
        row.getString("item_name"),
        row.getObject("position_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_path"),
        row.getObject("holder_id", UUID.class),
        row.getObject("holder_for", UUID.class),
        row.getString("holder_name"),
        row.getTimestamp("claimed_at").toInstant(),
        row.getBoolean("stands"),
        row.getBoolean("on_hold"));
  }
}
