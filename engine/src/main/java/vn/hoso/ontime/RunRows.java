package vn.hoso.ontime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossierlist.PageKey;
import vn.hoso.ontime.OnTimeView.RunLine;
import vn.hoso.procedure.AskedNames;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Page;

/**
 * The runs of steps behind a figure, by key: of what is finished the latest first, of what is open
 * what is due first. Whatever is counted is listed, and nothing else.
 */
@Repository
class RunRows {

  private static final String KNOWN =
      "(<of>.procedure_slug || ' ' || x.step_id <> all (cast(:kept as text[]))"
          + " or x.unit_id = any (cast(:headed as uuid[])))"
          + " and (cast(:procedure as text) is null or <of>.procedure_slug = :procedure)"
          + " and x.dossier_id not in "
          + OwnDossiers.ABOUT;

  /** Days before the last run a page is looked for in, one after the other, then the period. */
  private static final List<Integer> SPANS = List.of(1, 8, 64);

  private static final String BELOW = "(u.id = :unit or not :alone and u.path like :path || '%')";

  private static final String NAMES =
      "(select n.name from hoso.unit_name n where n.unit_id = x.unit_id order by n.from_day desc limit 1) unit_name";

  /** Of each unit no more than a page, by its own key. */
  private static final String FINISHED =
      """
      select x.*, <names>
      from hoso.unit u
      cross join lateral (
        select x.id, x.dossier_id, x.unit_id, x.step_name, x.started_at, x.due_on, x.completed_at,
               x.completed_at key, d.code, d.about, d.procedure_slug
        from hoso.step_record x join hoso.dossier d on d.id = x.dossier_id
        where x.unit_id = u.id and x.completed_at >= :from and x.completed_at < :until
          and x.completed_at is not null and x.cancelled_at is null and x.wait_reason is null
          and (cast(:at as timestamptz) is null or (x.completed_at, x.id) < (cast(:at as timestamptz), cast(:id as uuid)))
          and <state> and (cast(:step as text) is null or x.step_id = :step) and <known>
        order by x.completed_at desc, x.id desc
        limit :limit) x
      where <below>
      order by x.key desc, x.id desc
      limit :limit
      """;

  /** What it is about is looked up for a page of them only. */
  private static final String OPEN =
      """
      select x.*, d.code, d.about, <names>
      from (
        select x.id, x.dossier_id, x.unit_id, x.step_name, x.created_at started_at, x.due_on, x.procedure_slug,
               null::timestamptz completed_at, x.due_key key
        from hoso.work_item x
        join hoso.unit u on u.id = x.unit_id
        where <below> and not x.waiting
          and (cast(:at as timestamptz) is null or (x.due_key, x.id) > (cast(:at as timestamptz), cast(:id as uuid)))
          and <state> and (cast(:step as text) is null or x.step_id = :step) and <known>
        order by x.due_key, x.id
        limit :limit) x
      join hoso.dossier d on d.id = x.dossier_id
      order by x.key, x.id
      """;

  private final JdbcClient jdbc;
  private final AskedNames names;
  private final DossierDayRows days;

  RunRows(JdbcClient jdbc, AskedNames names, DossierDayRows days) {
    this.jdbc = jdbc;
    this.names = names;
    this.days = days;
  }

  /**
   * @param procedureName by slug, as it is said to whoever asks
   */
  Page<RunLine> page(
      RunFilter filter,
      RunFilter.Narrowed asked,
      @Nullable String cursor,
      int limit,
      Function<String, String> procedureName) {
    var after = cursor == null ? null : PageKey.of(cursor);
    List<Keyed> keys = List.of();
    for (Instant from : beginnings(filter, asked, after)) {
      keys = keys(filter, asked, after, from, limit + 1, procedureName);
      if (keys.size() > limit) {
        break;
      }
    }
    boolean more = keys.size() > limit;
    List<Keyed> shown = more ? keys.subList(0, limit) : keys;
    var ofDossier = days.of(shown.stream().map(each -> each.line().dossierId()).toList(), filter);
    return new Page<>(
        shown.stream()
            .map(Keyed::line)
            .map(line -> line.with(ofDossier.getOrDefault(line.dossierId(), DossierDays.NONE)))
            .toList(),
        more ? shown.get(limit - 1).cursor() : null);
  }

  /**
   * The latest come first: of very many it is enough to look a day back. What is open is looked for
   * at once.
   */
  private static List<Instant> beginnings(
      RunFilter filter, RunFilter.Narrowed asked, @Nullable PageKey after) {
    var first = Period.instant(filter.period().first());
    if (!asked.state().finished()) {
      return List.of(first);
    }
    var end = Period.instant(filter.period().end());
    var last = end.isAfter(filter.now()) ? filter.now() : end;
    var back = after == null ? last : after.at();
    return Stream.concat(
            SPANS.stream().map(days -> back.minus(Duration.ofDays(days))).filter(first::isBefore),
            Stream.of(first))
        .toList();
  }

  private List<Keyed> keys(
      RunFilter filter,
      RunFilter.Narrowed asked,
      @Nullable PageKey after,
      Instant from,
      int limit,
      Function<String, String> procedureName) {
    return jdbc.sql(sql(asked.state()))
        .param("person", filter.by().personId())
        .param("unit", filter.unitId())
        .param("path", filter.unitPath())
        .param("alone", asked.alone())
        .param("procedure", asked.procedure())
        .param("step", asked.step())
        .param("kept", filter.kept().toArray(String[]::new))
        .param("headed", filter.headed().toArray(UUID[]::new))
        .param("from", Timestamp.from(from))
        .param("until", Timestamp.from(Period.instant(filter.period().end())))
        .param("now", Timestamp.from(filter.now()))
        .param("at", after == null ? null : Timestamp.from(after.at()))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(
            (row, number) ->
                new Keyed(row.getTimestamp("key").toInstant(), line(row, procedureName)))
        .list();
  }

  private record Keyed(Instant at, RunLine line) {

    String cursor() {
      return new PageKey(at, line.id()).cursor();
    }
  }

  private static String sql(RunState state) {
    return (state.finished() ? FINISHED : OPEN)
        .replace("<below>", BELOW)
        .replace("<names>", NAMES)
        .replace("<known>", KNOWN)
        .replace("<of>", state.finished() ? "d" : "x")
        .replace("<state>", where(state));
  }

  static String where(RunState state) {
    return switch (state) {
      case FINISHED_IN_TIME -> "x.completed_at < x.due_at";
      case FINISHED_LATE -> "x.completed_at >= x.due_at";
      case FINISHED_UNLIMITED -> "x.due_at is null";
      case OPEN_IN_TIME -> "not x.on_hold and x.due_at > :now";
      case OPEN_LATE -> "not x.on_hold and x.due_at <= :now";
      case OPEN_UNLIMITED -> "(x.on_hold or x.due_at is null)";
    };
  }

  private RunLine line(ResultSet row, Function<String, String> procedureName) throws SQLException {
    return new RunLine(
        row.getObject("id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        row.getString("code"),
        procedureName.apply(row.getString("procedure_slug")),
        row.getString("about"),
        names.step(row.getString("step_name")),
        row.getString("unit_name"),
        day(row.getTimestamp("started_at")),
        row.getObject("due_on", LocalDate.class),
        day(row.getTimestamp("completed_at")),
        DossierDays.NONE);
  }

  private static @Nullable LocalDate day(@Nullable Timestamp at) {
    return at == null ? null : LocalDate.ofInstant(at.toInstant(), HosoClock.ZONE);
  }
}
