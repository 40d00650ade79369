package vn.hoso.dossierlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.KeptWaits.Kept;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Page;

/** Lists of dossiers: one statement a page, by key, only what the official sees. */
@Service
public class DossierLists {

  private static final int MOST = 200;

  /**
   * The dossiers of a page, and of each the steps that are open: of every step the run that is due
   * first in each unit that does it. Which of them is shown depends on what the asker may know of.
   */
  private static final String SQL =
      """
      with page as (
        select d.id, d.code, d.procedure_slug, d.status, d.opened_at, d.opened_on, d.promised_on,
               d.party_due_on, d.about, c.unit_name, w.day wait_day,
               case when not coalesce(d.search like all (cast(:words as text[])), true) then
                 (select i.name from hoso.dossier_item i
                  where i.dossier_id = d.id and i.search like all (cast(:words as text[]))
                  order by i.ordinal limit 1) end found_name
        from hoso.dossier d
        join hoso.dossier_unit c on c.dossier_id = d.id and c.capacity = 'OPENER'
        left join lateral (
          select min(case when o.id = any (cast(:keptDays as uuid[])) then date '9999-12-31'
                     else coalesce(o.waits_until, date '9999-12-31') end) as day
          from hoso.step_record o
          where cast(:waiting as boolean) and o.dossier_id = d.id and o.wait_reason is not null
            and o.completed_at is null and o.cancelled_at is null
            and o.id <> all (cast(:keptSteps as uuid[]))) w on true
        where %s
          and (cast(:ids as uuid[]) is null or d.id = any (cast(:ids as uuid[])))
          and (cast(:status as text) is null or d.status = :status)
          and (not cast(:waiting as boolean) or w.day is not null)
          and (cast(:opener as uuid) is null or d.opened_by = cast(:opener as uuid))
          and (cast(:words as text[]) is null
               or d.search like all (cast(:words as text[]))
               or d.id in (select i.dossier_id from hoso.dossier_item i
                           where i.search like cast(:longest as text)
                             and i.search like all (cast(:words as text[]))))
          and (%s)
        order by %s
        limit :limit),
      placed as (select page.*, row_number() over () place from page)
      select d.*, s.step_id, s.step_name, s.holder_name, s.due_on, s.due_at, s.returned_from,
             s.waits_until, s.wait_reason, s.wait_reason_en, s.unit_id, s.runs,
             coalesce(s.supplemented, false) supplemented,
             (select u.unit_name from hoso.dossier_unit u
              where u.dossier_id = d.id and u.part = s.part
              order by u.unit_id = s.unit_id desc, u.seq limit 1) step_unit_name
      from placed d
      left join lateral (
        select distinct on (o.step_id, o.unit_id) o.*,
               count(*) over (partition by o.step_id, o.unit_id) runs
        from hoso.step_record o
        where o.dossier_id = d.id and o.completed_at is null and o.cancelled_at is null
        order by o.step_id, o.unit_id, o.due_at nulls last, o.seq) s on true
      order by d.place, cast(:waiting as boolean) and s.wait_reason is null,
               s.due_at nulls last, s.waits_until, s.seq
      """;

  private static final String BY_OPENING =
      SQL.formatted(
          DossierSight.WHERE,
          """
          cast(:at as timestamptz) is null
             or (d.opened_at, d.id) < (cast(:at as timestamptz), cast(:id as uuid))
          """,
          "d.opened_at desc, d.id desc");

  private static final String BY_NAME =
      SQL.formatted(
          DossierSight.WHERE,
          """
          cast(:at as timestamptz) is null
             or (hoso.vn_given(d.about) collate hoso.vn, d.about collate hoso.vn, d.id)
                > (select hoso.vn_given(l.about), l.about, l.id
                   from hoso.dossier l where l.id = cast(:id as uuid))
          """,
          "hoso.vn_given(d.about) collate hoso.vn, d.about collate hoso.vn, d.id");

  /** Those that wait for a day, the nearest first; one not known, or kept, comes last. */
  private static final String BY_DAY =
      SQL.formatted(
          DossierSight.WHERE,
          """
          cast(:at as timestamptz) is null
             or (w.day, d.id)
                > (cast(cast(:at as timestamptz) at time zone 'UTC' as date), cast(:id as uuid))
          """,
          "w.day, d.id");

  /**
   * @param status null for all
   * @param text words looked for; null for none
   * @param mine only those the asker opened
   * @param waiting only those that wait for a day, sorted by it
   * @param order how the others are sorted
   */
  private record Which(
      DossierStatus status, String text, boolean mine, boolean waiting, DossierOrder order) {

    static final Which ALL = new Which(null, null, false, false, DossierOrder.OPENED);
  }

  private final JdbcClient jdbc;
  private final DossierSight sight;
  private final SecrecyPolicy secrecy;
  private final KeptWaits waits;
  private final AskedNames names;
  private final Clock clock;

  DossierLists(
      JdbcClient jdbc,
      DossierSight sight,
      SecrecyPolicy secrecy,
      KeptWaits waits,
      AskedNames names,
      Clock clock) {
    this.waits = waits;
    this.secrecy = secrecy;
    this.jdbc = jdbc;
    this.sight = sight;
    this.names = names;
    this.clock = clock;
  }

  /**
   * Every dossier the official sees, the latest first.
   *
   * @param status null for all
   * @param mine only those the official opened
   * @param cursor of the page before; null for the first
   * @param limit 1 to 200
   * @throws DossierListProblem DOSSIER-013 (400) where the cursor is none
   */
  @Transactional(readOnly = true)
  public Page<DossierRow> list(
      CurrentUser by, DossierStatus status, boolean mine, String cursor, int limit) {
    return list(by, status, mine, DossierOrder.OPENED, cursor, limit);
  }

  /** As {@link #list(CurrentUser, DossierStatus, boolean, String, int)}, in that order. */
  @Transactional(readOnly = true)
  public Page<DossierRow> list(
      CurrentUser by,
      DossierStatus status,
      boolean mine,
      DossierOrder order,
      String cursor,
      int limit) {
    return page(by, new Which(status, null, mine, false, order), cursor, limit);
  }

  /**
   * Chờ đến ngày: the dossiers the official sees that stand until a day comes, the nearest first.
   *
   * @throws DossierListProblem DOSSIER-013 (400) where the cursor is none
   */
  @Transactional(readOnly = true)
  public Page<DossierRow> waiting(CurrentUser by, String cursor, int limit) {
    return page(by, new Which(null, null, false, true, DossierOrder.OPENED), cursor, limit);
  }

  /**
   * As {@link #list}, with words looked for in code, person and opener, and in the names on lists;
   * accents and case do not matter.
   *
   * @throws DossierListProblem DOSSIER-014 (400) where the words are none
   */
  @Transactional(readOnly = true)
  public Page<DossierRow> search(CurrentUser by, String text, String cursor, int limit) {
    return page(by, new Which(null, text, false, false, DossierOrder.OPENED), cursor, limit);
  }

  private Page<DossierRow> page(CurrentUser by, Which which, String cursor, int limit) {
    var after = cursor == null ? null : PageKey.of(cursor);
    int size = Math.max(1, Math.min(limit, MOST));
    var lines = lines(by, null, which, after, size + 1);
    boolean more = lines.size() > size;
    var shown = more ? lines.subList(0, size) : lines;
    return new Page<>(
        shown.stream().map(Line::row).toList(), more ? key(shown.get(size - 1)).cursor() : null);
  }

  /** Those of these dossiers that the official sees, in one statement; the others are left out. */
  @Transactional(readOnly = true)
  public List<DossierRow> rows(CurrentUser by, Collection<UUID> ids) {
    return lines(by, ids.toArray(UUID[]::new), Which.ALL, null, ids.size()).stream()
        .map(Line::row)
        .toList();
  }

  private static PageKey key(Line line) {
    return new PageKey(line.at(), line.id());
  }

  private List<Line> lines(CurrentUser by, UUID[] ids, Which which, PageKey after, int limit) {
    var found = Line.of(found(by, ids, which, after, limit));
    var readers =
        secrecy.readers(
            by,
            found.stream()
                .filter(line -> secrecy.secretive(line.procedureSlug()))
                .map(Line::id)
                .toList());
    return found.stream().map(line -> line.seenBy(readers.get(line.id()))).toList();
  }

  private List<Line.OpenStep> found(
      CurrentUser by, UUID[] ids, Which which, PageKey after, int limit) {
    var seen = sight.parameters(by);
    var words = which.text() == null ? null : words(which.text());
    var kept = which.waiting() ? waits.from(by, seen) : Kept.NOTHING;
    return jdbc.sql(sql(which))
        .params(seen)
        .param("waiting", which.waiting())
        .param("keptSteps", kept.steps())
        .param("keptDays", kept.days())
        .param("ids", ids)
        .param("status", which.status() == null ? null : which.status().name())
        .param("opener", which.mine() ? by.officialId() : null)
        .param("words", words)
        .param("longest", longest(words))
        .param("at", after == null ? null : OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(
            (row, number) ->
                new Line.OpenStep(
                    key(which, row),
                    row.getString("step_id"),
                    row.getObject("unit_id", UUID.class),
                    row.getInt("runs"),
                    DossierRow.of(row.getObject("id", UUID.class), row, names, clock.instant())))
        .list();
  }

  private static String sql(Which which) {
    if (which.waiting()) {
      return BY_DAY;
    }
    return which.order() == DossierOrder.PERSON ? BY_NAME : BY_OPENING;
  }

  private static Instant key(Which which, ResultSet row) throws SQLException {
    if (!which.waiting()) {
      return row.getObject("opened_at", OffsetDateTime.class).toInstant();
    }
    return row.getObject("wait_day", LocalDate.class).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** An index can look for one of the words; which, is for whoever asks to say. */
  private static String longest(String[] words) {
    return words == null
        ? null
        : Arrays.stream(words).max(Comparator.comparingInt(String::length)).orElseThrow();
  }

  /** Every word must be found; the database folds accents and case on both sides. */
  private String[] words(String text) {
    if (text.isBlank() || text.length() > 200 || text.indexOf('\0') >= 0) {
      throw DossierListProblem.badSearch("text");
    }
    var folded =
        jdbc.sql("select hoso.vn_fold(:text)").param("text", text).query(String.class).single();
    return Arrays.stream(folded.strip().split("\\s+"))
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }
}
