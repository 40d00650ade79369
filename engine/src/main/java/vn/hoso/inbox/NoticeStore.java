package vn.hoso.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.AskedNames;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.HosoClock;

/**
 * The table of notices. Recording is set-based: a hundred thousand items may come due in one night.
 */
@Repository
class NoticeStore {

  static final String INTO =
      """
      insert into notice (id, work_item_id, dossier_id, dossier_code, procedure_name, step_name, unit_name, kind,
        due_at, due_on, recorded_at, official_id, position_id)
      select uuidv7(), w.id, w.dossier_id, w.dossier_code, w.procedure_name, w.step_name, w.unit_name, :kind,
        w.due_at, w.due_on, :now,
      """;
  private static final String TO_HOLDER =
      " case when w.stands then w.holder_id end, case when not w.stands then w.position_id end from ("
          + "select "
          + InboxRow.COLUMNS
          + " from work_item x) w where not w.on_hold and ";
  static final String ONCE = " on conflict do nothing";
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

  private static final String SEEN =
      "exists (select 1 from notice_seen s where s.notice_id = n.id and s.official_id = :me)";

  /**
   * Word of what is still to be done, for whom it concerns now: never of work that is done or
   * suspended, of a day that has moved, or of work another has meanwhile. A decision is news for a
   * month.
   */
  private static final String LIVE =
      """
       and case n.kind
        when 'DECIDED' then n.recorded_at > :newsSince
        when 'STAND_IN' then n.due_on >= :day
        when 'LIMIT_WARNING' then <limit>
        when 'LIMIT_OVERDUE' then <limit>
        when 'TAKEN_OVER' then w.id is not null and <holder> is distinct from n.official_id
        else w.id is not null and not w.on_hold and (n.due_at is null or n.due_at = w.due_at)
          and (n.kind like 'ESCALATED%' or n.kind = 'CONSULTATION_LATE' or <holder> is not distinct from n.official_id)
      end
      """;

  /** Nobody holds what is held by somebody who may no longer act. */
  private static final String HOLDER =
      "(case when " + InboxRow.STANDS.replace("x.", "w.") + " then w.holder_id end)";

  private static final String FROM =
      (" from notice n left join work_item w on w.id = n.work_item_id where " + MINE + LIVE)
          .replace("<absent>", TO_ABSENT)
          .replace("<limit>", LimitNotices.LIVE)
          .replace("<holder>", HOLDER);
  private static final Duration NEWS = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final AskedNames names;

  NoticeStore(JdbcClient jdbc, AskedNames names) {
    this.jdbc = jdbc;
    this.names = names;
  }

  int recordWarnings(Instant now) {
    return record(NoticeKind.WARNING_80, now, TO_HOLDER + "w.warn_at <= :now and w.due_at > :now");
  }

  int recordOverdue(Instant now) {
    return record(NoticeKind.OVERDUE, now, TO_HOLDER + "w.due_at <= :now");
  }

  private int record(NoticeKind kind, Instant now, String rest) {
    return jdbc.sql(INTO + rest + ONCE)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("day", LocalDate.ofInstant(now, HosoClock.ZONE))
        .update();
  }

  /**
   * Positions with an item late since that instant of which this kind has not been told, each with
   * its unit.
   */
  Map<UUID, UUID> late(NoticeKind kind, Instant since) {
    Map<UUID, UUID> unitByPosition = new HashMap<>();
    jdbc.sql(
            """
            select distinct w.position_id, w.unit_id from work_item w where w.due_at <= :since
              and not w.on_hold and not exists (select 1 from notice n
                where n.work_item_id = w.id and n.kind = :kind and n.due_at = w.due_at)
            """)
        .param("kind", kind.name())
        .param("since", Timestamp.from(since))
        .query(
            row -> {
              unitByPosition.put(
                  row.getObject("position_id", UUID.class), row.getObject("unit_id", UUID.class));
            });
    return unitByPosition;
  }

  /**
   * @param heads the position told, by the position the work is addressed to
   */
  int recordEscalations(NoticeKind kind, Instant since, Map<UUID, UUID> heads, Instant now) {
    if (heads.isEmpty()) {
      return 0;
    }
    List<UUID> addressed = List.copyOf(heads.keySet());
    String rest =
        """
         null, h.head_id from work_item w
         join unnest(cast(:addressed as uuid[]), cast(:heads as uuid[])) h(position_id, head_id)
           on h.position_id = w.position_id
         where w.due_at <= :since and not w.on_hold
        """;
    return jdbc.sql(INTO + rest + ONCE)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("since", Timestamp.from(since))
        .param("addressed", InboxScope.array(addressed))
        .param("heads", InboxScope.array(addressed.stream().map(heads::get).toList()))
        .update();
  }

  /** Without the names of persons, which another module knows and guards. */
  List<NoticeView> list(CurrentUser by, boolean unseenOnly, int limit, Instant now) {
    return jdbc.sql(
            "select n.*, "
                + SEEN
                + " seen"
                + FROM
                + (unseenOnly ? " and not " + SEEN : "")
                + " order by n.recorded_at desc, n.id desc limit :limit")
        .param("me", by.officialId())
        .param("person", by.personId())
        .param("positions", positions(by))
        .param("absent", absent(by))
        .param("day", LocalDate.ofInstant(now, HosoClock.ZONE))
        .param("newsSince", Timestamp.from(now.minus(NEWS)))
        .param("limit", limit)
        .query(
            (row, number) -> {
              NoticeKind kind = NoticeKind.valueOf(row.getString("kind"));
              return new NoticeView(
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
                  row.getTimestamp("recorded_at").toInstant(),
                  row.getBoolean("seen"));
            })
        .list();
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

  private static SqlArrayValue absent(CurrentUser by) {
    return InboxScope.array(
        by.positions().stream()
            .filter(held -> !held.own())
            .map(held -> held.standsInFor().id())
            .toList());
  }

  long unseen(CurrentUser by, Instant now) {
    return jdbc.sql("select count(*)" + FROM + " and not " + SEEN)
        .param("me", by.officialId())
        .param("person", by.personId())
        .param("absent", absent(by))
        .param("day", LocalDate.ofInstant(now, HosoClock.ZONE))
        .param("newsSince", Timestamp.from(now.minus(NEWS)))
        .param("positions", positions(by))
        .query(Long.class)
        .single();
  }

  boolean addressedTo(CurrentUser by, UUID noticeId) {
    return jdbc.sql(
            "select exists (select 1 from notice n where n.id = :id and "
                + MINE.replace("<absent>", TO_ABSENT)
                + ")")
        .param("absent", absent(by))
        .param("id", noticeId)
        .param("me", by.officialId())
        .param("person", by.personId())
        .param("positions", positions(by))
        .query(Boolean.class)
        .single();
  }

  void markSeen(UUID officialId, UUID noticeId, Instant at) {
    jdbc.sql(
            "insert into notice_seen (notice_id, official_id, seen_at) values (?, ?, ?) on conflict do nothing")
        .params(noticeId, officialId, Timestamp.from(at))
        .update();
  }

  private static SqlArrayValue positions(CurrentUser by) {
    return InboxScope.array(by.positions().stream().map(HeldPosition::positionId).toList());
  }
}
