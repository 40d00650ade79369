package vn.hoso.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
          + " stands, hoso.concerns(s.dossier_id, s.holder_id) concerned"
          + " from hoso.step_record s join hoso.dossier d on d.id = s.dossier_id"
          + " where s.holder_id is not null and s.completed_at is null and s.cancelled_at is null"
          + " and ";
  private static final String ORDER = " order by s.claimed_at, s.id";

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

  static HeldStep row(ResultSet row, int number) throws SQLException {
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
        since(row),
        row.getBoolean("stands"),
        row.getBoolean("on_hold"),
        row.getBoolean("concerned"));
  }

  /** What nobody has claimed has stood there since it began. */
  private static Instant since(ResultSet row) throws SQLException {
    Timestamp claimed = row.getTimestamp("claimed_at");
    return (claimed == null ? row.getTimestamp("started_at") : claimed).toInstant();
  }
}
