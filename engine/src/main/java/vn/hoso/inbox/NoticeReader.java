package vn.hoso.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.AskedNames;
import vn.hoso.secrecy.KeptSteps;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.WorkPlace;

/**
 * What somebody is told, the latest first. Keys are taken position by position from an index; only
 * as many rows as a page needs are asked whether they still concern him.
 */
@Repository
class NoticeReader {

  /** More than that many unseen ones nobody counts. */
  static final int MOST_UNSEEN = 100;

  private static final int BATCH = 200;
  private static final int GROWS = 4;
  private static final int LARGEST = 50_000;
  static final Duration NEWS = Duration.ofDays(30);

  private static final String MINE =
      "(n.official_id = :me or n.position_id = any (cast(:positions as uuid[])) or <absent>)"
          + " and (n.dossier_id is null or n.dossier_id <> all (array "
          + OwnDossiers.ABOUT
          + "))";

  /** What is told to an absent colleague of work at a position, his stand-in learns too. */
  private static final String TO_ABSENT =
      """
      n.official_id = any (cast(:absent as uuid[])) and exists (select from work_item a
        where a.id = n.work_item_id and a.position_id = any (cast(:positions as uuid[])))\
      """;

  /**
   * Word of what is still to be done, for whom it concerns now: never of work that is done or
   * suspended, of a day that has moved, or of work another has meanwhile, or of an order that is
   * answered. A decision and what became of an order are news for a month.
   */
  private static final String LIVE =
      """
       and case n.kind
        when 'DECIDED' then n.recorded_at > :newsSince
        when 'DIRECTION_ANSWERED' then n.recorded_at > :newsSince
        when 'DIRECTION_LAPSED' then n.recorded_at > :newsSince
        when 'DIRECTED' then w.id is not null and not w.on_hold and <holder> is not distinct from n.official_id
          and exists (select from direction g where g.task_id = w.id and cast(g.id as text) = n.occasion
            and not exists (select from direction_end e where e.direction_id = g.id))
        when 'STAND_IN' then n.due_on >= :day
        when 'STANDS_IN_FOR_YOU' then n.due_on >= :day
        when 'LIMIT_WARNING' then <limit>
        when 'LIMIT_OVERDUE' then <limit>
        when 'TAKEN_OVER' then w.id is not null and <holder> is distinct from n.official_id
        else w.id is not null and not w.on_hold and (n.due_at is null or n.due_at = w.due_at)
          and (n.kind like 'ESCALATED%' or n.kind = 'CONSULTATION_LATE' or <holder> is not distinct from n.official_id)
      end
      """;

  /** Nobody holds what is held by somebody who may no longer act. */
  private static final String HOLDER =
      "(case when " + WorkPlace.STANDS.replace("x.", "w.") + " then w.holder_id end)";

  /** Whoever gave an order as a stand-in need not see the dossier for ever. */
  private static final Set<NoticeKind> OF_SEEN =
      EnumSet.of(NoticeKind.DIRECTION_ANSWERED, NoticeKind.DIRECTION_LAPSED);

  private static final String KEYS =
      """
      select l.* from unnest(cast(:<whose>s as uuid[])) one(id) cross join lateral (
        select n.id, n.recorded_at from notice n
        where n.<whose>_id = one.id and not n.over and (n.recorded_at, n.id) < (:at, :id)
        order by n.recorded_at desc, n.id desc limit :batch) l
      """;

  private static final String SQL =
      """
      select n.*, exists (select from notice_seen s where s.notice_id = n.id and s.official_id = :me) seen,
        coalesce(<mine><live>, false) lives, w.procedure_slug open_slug, w.step_id open_step
      from (select * from (<positions> union <officials>) k order by recorded_at desc, id desc limit :batch) k
      join notice n on n.id = k.id left join work_item w on w.id = n.work_item_id
      order by k.recorded_at desc, k.id desc
      """
          .replace("<positions>", KEYS.replace("<whose>", "position"))
          .replace("<officials>", KEYS.replace("<whose>", "official"))
          .replace("<mine>", MINE.replace("<absent>", TO_ABSENT))
          .replace("<live>", LIVE)
          .replace("<limit>", LimitNotices.LIVE)
          .replace("<holder>", HOLDER);

  private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  /** What tells that a step is late, or will be. */
  private static final Set<NoticeKind> OF_ITS_DAY =
      EnumSet.of(
          NoticeKind.WARNING_80,
          NoticeKind.OVERDUE,
          NoticeKind.ESCALATED,
          NoticeKind.ESCALATED_ABOVE,
          NoticeKind.CONSULTATION_LATE);

  private final JdbcClient jdbc;
  private final AskedNames names;
  private final KeptSteps kept;
  private final SecrecyPolicy secrecy;

  NoticeReader(JdbcClient jdbc, AskedNames names, KeptSteps kept, SecrecyPolicy secrecy) {
    this.secrecy = secrecy;
    this.jdbc = jdbc;
    this.names = names;
    this.kept = kept;
  }

  /**
   * @param items without the names of persons, which another module knows and guards
   * @param unseen how many of all, {@value #MOST_UNSEEN} at most
   */
  record Told(List<NoticeView> items, long unseen) {}

  /**
   * @param ofSecret whether it tells the day of a step that is kept from some
   */
  private record Row(NoticeView view, Timestamp at, boolean lives, boolean ofSecret) {

    boolean ofSeen() {
      return lives && OF_SEEN.contains(view.kind());
    }
  }

  /** Mostly one statement; more of them where much of what was told last has been settled. */
  Told read(CurrentUser by, boolean unseenOnly, int limit, int mostUnseen, Instant now) {
    var params = parameters(by, now);
    List<NoticeView> items = new ArrayList<>();
    long unseen = 0;
    Row last = null;
    for (int batch = BATCH; ; batch = Math.min(batch * GROWS, LARGEST)) {
      List<Row> rows = rows(by, params, last, batch);
      for (Row row : known(by, rows)) {
        boolean fresh = row.lives() && !row.view().seen();
        unseen += fresh && unseen < mostUnseen ? 1 : 0;
        if (items.size() < limit && (unseenOnly ? fresh : row.lives())) {
          items.add(row.view());
        }
      }
      if (rows.size() < batch || items.size() >= limit && unseen >= mostUnseen) {
        return new Told(items, unseen);
      }
      last = rows.get(rows.size() - 1);
    }
  }

  /** That what he may not know of is late, he is not told; nor of dossiers he sees no more. */
  private List<Row> known(CurrentUser by, List<Row> rows) {
    var asked =
        rows.stream()
            .filter(row -> row.lives() && row.ofSecret())
            .map(row -> row.view().workItemId())
            .collect(Collectors.toSet());
    var unknown = kept.among(by, asked);
    var seen = seen(by, rows);
    return rows.stream()
        .filter(row -> !row.ofSecret() || !unknown.contains(row.view().workItemId()))
        .filter(row -> !row.ofSeen() || seen.contains(row.view().dossierId()))
        .toList();
  }

  /** Of the dossiers that are told of only as long as he sees them. */
  private Set<UUID> seen(CurrentUser by, List<Row> rows) {
    var asked =
        rows.stream().filter(Row::ofSeen).map(row -> row.view().dossierId()).distinct().toList();
    return secrecy.seen(by, asked);
  }

  private List<Row> rows(CurrentUser by, Map<String, ?> params, @Nullable Row last, int batch) {
    return jdbc.sql(last == null ? SQL.replace(":at", "'infinity'") : SQL)
        .params(params)
        .param("at", last == null ? null : last.at())
        .param("id", last == null ? LAST : last.view().id())
        .param("batch", batch)
        .query((row, number) -> row(by, row))
        .list();
  }

  private Row row(CurrentUser by, ResultSet row) throws SQLException {
    NoticeKind kind = NoticeKind.valueOf(row.getString("kind"));
    var at = row.getTimestamp("recorded_at");
    return new Row(
        new NoticeView(
            row.getObject("id", UUID.class),
            kind,
            title(kind, standsInFor(by, row.getObject("official_id", UUID.class))),
            row.getObject("work_item_id", UUID.class),
            row.getObject("dossier_id", UUID.class),
            row.getString("dossier_code"),
            null,
            names.procedure(row.getString("procedure_name")),
            step(row.getString("step_name")),
            row.getString("unit_name"),
            limit(row),
            row.getString("detail"),
            row.getObject("due_on", LocalDate.class),
            at.toInstant(),
            row.getBoolean("seen")),
        at,
        row.getBoolean("lives"),
        OF_ITS_DAY.contains(kind) && ofSecret(row));
  }

  private boolean ofSecret(ResultSet row) throws SQLException {
    String slug = row.getString("open_slug");
    return slug != null && kept.secret(slug, row.getString("open_step"));
  }

  private static String limit(ResultSet row) throws SQLException {
    String label = row.getString("limit_label");
    return label == null ? null : AskersLanguage.say(label, row.getString("limit_label_en"));
  }

  private String step(String name) {
    return name == null ? null : names.step(name);
  }

  /**
   * @param absent in whose place he is told; null where it is his own
   */
  private static String title(NoticeKind kind, String absent) {
    String title = AskersLanguage.isEnglish() ? kind.en() : kind.vi();
    if (absent == null) {
      return title;
    }
    return title + (AskersLanguage.isEnglish() ? " (for " : " (thay ") + absent + ")";
  }

  private static String standsInFor(CurrentUser by, UUID officialId) {
    return by.positions().stream()
        .filter(held -> !held.own() && held.standsInFor().id().equals(officialId))
        .map(held -> held.standsInFor().fullName())
        .findFirst()
        .orElse(null);
  }

  boolean addressedTo(CurrentUser by, UUID noticeId) {
    return jdbc.sql(
            "select exists (select 1 from notice n where n.id = :id and "
                + MINE.replace("<absent>", TO_ABSENT)
                + ")")
        .param("id", noticeId)
        .params(parameters(by, Instant.EPOCH))
        .query(Boolean.class)
        .single();
  }

  private static Map<String, Object> parameters(CurrentUser by, Instant now) {
    var absent =
        by.positions().stream().filter(held -> !held.own()).map(held -> held.standsInFor().id());
    List<UUID> away = absent.toList();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("me", by.officialId());
    parameters.put("person", by.personId());
    parameters.put("absent", InboxScope.array(away));
    parameters.put(
        "officials",
        InboxScope.array(Stream.concat(Stream.of(by.officialId()), away.stream()).toList()));
    parameters.put("positions", positions(by));
    parameters.put("day", LocalDate.ofInstant(now, HosoClock.ZONE));
    parameters.put("newsSince", Timestamp.from(now.minus(NEWS)));
    return parameters;
  }

  private static SqlArrayValue positions(CurrentUser by) {
    return InboxScope.array(by.positions().stream().map(HeldPosition::positionId).toList());
  }
}
