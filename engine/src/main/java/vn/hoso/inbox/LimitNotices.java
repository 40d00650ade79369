package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.HosoClock;

/**
 * Word of a limit of the whole dossier: to whoever has its open step, and to the other side, which
 * waits for it. Once for each day, kind and recipient; set-based like the other notices. Not to
 * parts that may not read the days of such a limit: the notice would tell them.
 */
@Repository
class LimitNotices {

  /** A limit that has ended has no day to warn on. */
  static final String LIVE =
      """
      exists (select from hoso.dossier d where d.id = n.dossier_id and d.closed_at is null
        and (n.due_on = d.party_due_on and d.party_warn_on is not null
          or n.due_on = d.promised_on and d.promise_warn_on is not null))
      """;

  private static final String SQL =
      """
      with due as (
        select d.id, d.procedure_slug, x.due_on, x.promise from hoso.dossier d
        cross join lateral (values (d.party_due_on, d.party_warn_on, false), (d.promised_on, d.promise_warn_on, true))
          x(due_on, warn_on, promise)
        where d.closed_at is null and x.warn_on <= :day and <when>
      ), item as (
        select due.due_on, due.promise, due.procedure_slug slug, w.*, s.part, s.capacity = 'OPENER' opening
        from due join (select <columns> from work_item x) w on w.dossier_id = due.id
        join hoso.step_record s on s.id = w.id where not w.on_hold
      ), side as (
        select i.id, i.due_on, i.promise, i.slug, i.part, case when i.stands then i.holder_id end official_id,
          case when not i.stands then i.position_id end position_id from item i
        union
        select i.id, i.due_on, i.promise, i.slug, other.part, null, other.position_id from item i
        cross join lateral (select s.position_id, s.part from hoso.step_record s
          where s.dossier_id = i.dossier_id and s.cancelled_at is null and (s.capacity = 'OPENER') <> i.opening
          order by s.seq desc limit 1) other
      )
      insert into notice (id, dossier_id, dossier_code, procedure_name, step_name, unit_name, kind,
        due_at, due_on, recorded_at, official_id, position_id)
      select uuidv7(), w.dossier_id, w.dossier_code, w.procedure_name, null, null, :kind,
        (side.due_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', side.due_on, :now,
        side.official_id, side.position_id
      from side join work_item w on w.id = side.id
      where not exists (
        select from unnest(cast(:slugs as text[]), cast(:parts as text[]), cast(:promises as boolean[]))
          kept(slug, part, promise)
        where kept.slug = side.slug and kept.part = side.part and kept.promise = side.promise)
      on conflict do nothing
      """
          .replace(
              "<columns>",
              "x.id, x.dossier_id, x.holder_id, x.position_id, x.on_hold, " + stands());

  /**
   * What a part may not read: the days of a limit of that procedure.
   *
   * @param promise whether it is the office's promise
   */
  private record Kept(String slug, String part, boolean promise) {}

  private final JdbcClient jdbc;
  private final Procedures procedures;

  LimitNotices(JdbcClient jdbc, Procedures procedures) {
    this.jdbc = jdbc;
    this.procedures = procedures;
  }

  private static String stands() {
    return "(x.holder_id is not null and " + InboxRow.STANDS + ") stands";
  }

  int record(Instant now) {
    List<Kept> kept = kept();
    return record(NoticeKind.LIMIT_WARNING, "x.due_on >= :day", kept, now)
        + record(NoticeKind.LIMIT_OVERDUE, "x.due_on < :day", kept, now);
  }

  private List<Kept> kept() {
    return procedures.published().stream()
        .map(ProcedureRevision::procedure)
        .filter(Procedure::keepsSecrets)
        .flatMap(LimitNotices::kept)
        .distinct()
        .toList();
  }

  private static Stream<Kept> kept(Procedure procedure) {
    return procedure.parts().stream()
        .flatMap(
            part ->
                procedure.limits().stream()
                    .filter(limit -> !procedure.admits(limit, part))
                    .map(
                        limit ->
                            new Kept(
                                procedure.slug(),
                                part.name(),
                                limit.name().equals(ProcedureLimit.PROMISE))));
  }

  private int record(NoticeKind kind, String when, List<Kept> kept, Instant now) {
    return jdbc.sql(SQL.replace("<when>", when))
        .param("slugs", kept.stream().map(Kept::slug).toArray(String[]::new))
        .param("parts", kept.stream().map(Kept::part).toArray(String[]::new))
        .param("promises", kept.stream().map(Kept::promise).toArray(Boolean[]::new))
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("day", LocalDate.ofInstant(now, HosoClock.ZONE))
        .update();
  }
}
