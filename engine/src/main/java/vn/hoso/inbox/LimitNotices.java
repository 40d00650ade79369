package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.WorkPlace;

/**
 * Word of a limit of the whole dossier: to whoever has its open step, and to the other side, which
 * waits for it, as far as they may know of the days it runs from and to. Once for each limit, day,
 * kind and recipient; set-based like the other notices. (Without a name: told before limits were
 * named, and not again.)
 */
@Repository
class LimitNotices {

  /** A limit that has ended has no day to warn on. */
  static final String LIVE =
      """
      exists (select from hoso.dossier d cross join lateral json_to_recordset(cast(d.watched_limits as json)) l(name text, due_on date)
        where d.id = n.dossier_id and d.closed_at is null and l.due_on = n.due_on and n.occasion in (l.name, ''))
      """;

  private static final String SQL =
      """
      with due as (
        select d.id dossier, x.* from hoso.dossier d
        cross join lateral json_to_recordset(cast(d.watched_limits as json))
          x(name text, vi text, en text, due_on date, warn_on date, parts jsonb)
        where d.closed_at is null and d.limit_warn_on <= :day and x.warn_on <= :day and <when>
      ), item as (
        select due.*, w.*, s.capacity = 'OPENER' opening, parts is null or parts ?? s.part knows
        from due join (select <columns> from work_item x) w on w.dossier_id = due.dossier
        join hoso.step_record s on s.id = w.id where not w.on_hold
      ), side as (
        select i.id, i.name, i.due_on, i.vi, i.en, case when i.stands then i.holder_id end official_id,
          case when not i.stands then i.position_id end position_id from item i where i.knows
        union
        select i.id, i.name, i.due_on, i.vi, i.en, null, other.position_id from item i
        cross join lateral (select s.position_id from hoso.step_record s
          where s.dossier_id = i.dossier_id and s.cancelled_at is null and (s.capacity = 'OPENER') <> i.opening
            and (i.parts is null or i.parts ?? s.part)
          order by s.seq desc limit 1) other
      )
      insert into notice (id, dossier_id, dossier_code, procedure_name, step_name, unit_name, kind,
        due_at, due_on, recorded_at, official_id, position_id, occasion, limit_label, limit_label_en)
      select uuidv7(), w.dossier_id, w.dossier_code, w.procedure_name, null, null, :kind,
        (side.due_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', side.due_on, :now,
        side.official_id, side.position_id, side.name, side.vi, side.en
      from side join work_item w on w.id = side.id
      where not exists (select from notice n where n.dossier_id = w.dossier_id and n.kind = :kind
        and n.due_on = side.due_on and n.occasion = '')
      on conflict do nothing
      """
          .replace(
              "<columns>",
              "x.id, x.dossier_id, x.holder_id, x.position_id, x.on_hold, " + stands());

  private final JdbcClient jdbc;

  LimitNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static String stands() {
    return "(x.holder_id is not null and " + WorkPlace.STANDS + ") stands";
  }

  int record(Instant now) {
    return record(NoticeKind.LIMIT_WARNING, "x.due_on >= :day", now)
        + record(NoticeKind.LIMIT_OVERDUE, "x.due_on < :day", now);
  }

  private int record(NoticeKind kind, String when, Instant now) {
    return jdbc.sql(SQL.replace("<when>", when))
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("day", LocalDate.ofInstant(now, HosoClock.ZONE))
        .update();
  }
}
