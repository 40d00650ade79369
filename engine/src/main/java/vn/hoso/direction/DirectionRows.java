package vn.hoso.direction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders and what ended them: both are added and never changed. */
@Repository
class DirectionRows {

  private final JdbcClient jdbc;

  DirectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID dossierId, Direction given) {
    jdbc.sql(
            """
            insert into hoso.direction (id, dossier_id, task_id, text, answer_by, given_at, given_by, given_by_name, given_for)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(given.id(), dossierId, given.taskId(), given.text(), given.answerBy())
        .params(Timestamp.from(given.at()), given.by(), given.byName(), given.givenFor())
        .update();
  }

  void end(UUID id, Direction.End end) {
    jdbc.sql(
            """
            insert into hoso.direction_end (direction_id, answer, ended_at, ended_by, ended_by_name)
            values (?, ?, ?, ?, ?)
            """)
        .params(id, end.answer(), Timestamp.from(end.at()), end.by(), end.byName())
        .update();
  }

  /** The latest first. */
  List<Direction> of(UUID dossierId) {
    return jdbc.sql(
            """
            select g.*, e.answer, e.ended_at, e.ended_by, e.ended_by_name
            from hoso.direction g left join hoso.direction_end e on e.direction_id = g.id
            where g.dossier_id = ? order by g.given_at desc, g.id desc
            """)
        .param(dossierId)
        .query(DirectionRows::read)
        .list();
  }

  /** Whether somebody gave one at one of these runs and has not taken it back. */
  boolean stands(Collection<UUID> taskIds) {
    return jdbc.sql(
            """
            select exists (select from hoso.direction g where g.task_id = any (cast(? as uuid[]))
              and not exists (select from hoso.direction_end e
                              where e.direction_id = g.id and e.answer is null))
            """)
        .param(taskIds.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  private static Direction read(ResultSet row, int number) throws SQLException {
    return new Direction(
        row.getObject("id", UUID.class),
        row.getObject("task_id", UUID.class),
        row.getString("text"),
        row.getObject("answer_by", LocalDate.class),
        row.getTimestamp("given_at").toInstant(),
        row.getObject("given_by", UUID.class),
        row.getString("given_by_name"),
        row.getObject("given_for", UUID.class),
        end(row));
  }

  private static Direction.@Nullable End end(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("ended_at");
    return at == null
        ? null
        : new Direction.End(
            row.getString("answer"),
            at.toInstant(),
            row.getObject("ended_by", UUID.class),
            row.getString("ended_by_name"));
  }
}
