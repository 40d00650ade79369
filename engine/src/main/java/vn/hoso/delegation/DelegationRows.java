package vn.hoso.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.FoldedWords;
import vn.hoso.shared.Ids;

/** Which committee decides which matter itself, with days. */
@Repository
class DelegationRows {

  /** Says by {@link DelegationState} how a row stands. */
  private static final String STATE =
      """
      case when d.withdrawn_at is not null then 'WITHDRAWN' when d.from_day > :day then 'COMING'
           when d.to_day < :day then 'ENDED' else 'IN_FORCE' end""";

  private static final String SELECT =
      """
      select d.id, d.unit_id, u.name, u.code, d.matter, d.from_day, d.to_day, d.document,
             d.document_on, %s as state
      from delegation d join unit_on(:day) u on u.id = d.unit_id
      """
          .formatted(STATE);

  private static final String WORDS =
      """
      vn_fold(u.name || ' ' || u.short_name || ' ' || coalesce(u.code, '') || ' ' || d.document)
        like all\
      """
          + FoldedWords.PATTERNS;

  private final JdbcClient jdbc;

  DelegationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Two who delegate to one committee at once wait for each other. */
  void lock(UUID unitId) {
    jdbc.sql("select id from unit where id = ? for update").param(unitId).query(UUID.class).list();
  }

  UUID add(DelegationDraft draft, @Nullable UUID by) {
    UUID id = Ids.next();
    jdbc.sql(
            "insert into delegation (id, unit_id, matter, from_day, to_day, document, document_on,"
                + " entered_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, draft.unitId(), draft.matter(), draft.from(), draft.to())
        .params(draft.document(), draft.documentOn(), by)
        .update();
    return id;
  }

  void change(UUID id, DelegationDraft to) {
    jdbc.sql(
            "update delegation set from_day = ?, to_day = ?, document = ?, document_on = ?"
                + " where id = ?")
        .params(to.from(), to.to(), to.document(), to.documentOn(), id)
        .update();
  }

  void withdraw(UUID id, Instant at) {
    jdbc.sql("update delegation set withdrawn_at = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /** What a unit that ended decided itself it decides no longer. */
  void end(UUID unitId, LocalDate lastDay, Instant at) {
    jdbc.sql(
            "update delegation set to_day = ? where unit_id = ? and from_day <= ?"
                + " and (to_day is null or to_day > ?)")
        .params(lastDay, unitId, lastDay, lastDay)
        .update();
    jdbc.sql(
            "update delegation set withdrawn_at = ? where unit_id = ? and from_day > ?"
                + " and withdrawn_at is null")
        .params(at.atOffset(ZoneOffset.UTC), unitId, lastDay)
        .update();
  }

  boolean overlaps(DelegationDraft draft, @Nullable UUID besides) {
    var parameters = new HashMap<String, Object>();
    parameters.put("unit", draft.unitId());
    parameters.put("matter", draft.matter());
    parameters.put("from", draft.from());
    parameters.put("to", draft.to());
    parameters.put("besides", besides);
    return jdbc.sql(
            """
            select exists (select from delegation where unit_id = :unit and matter = :matter
              and withdrawn_at is null and (cast(:besides as uuid) is null or id <> :besides)
              and daterange(from_day, to_day, '[]') && daterange(:from, cast(:to as date), '[]'))
            """)
        .params(parameters)
        .query(Boolean.class)
        .single();
  }

  /** Whether a row that counts says the same of committee, matter, days and document. */
  boolean recorded(DelegationDraft draft) {
    return jdbc.sql(
            "select exists (select from delegation where unit_id = ? and matter = ?"
                + " and from_day = ? and to_day is not distinct from ? and document = ?"
                + " and withdrawn_at is null)")
        .params(draft.unitId(), draft.matter(), draft.from(), draft.to(), draft.document())
        .query(Boolean.class)
        .single();
  }

  /** Whether one of the units decides it itself on that day. */
  boolean inForce(List<UUID> unitIds, String matter, LocalDate day) {
    return jdbc.sql(
            "select exists (select from delegation where unit_id in (:units) and matter = :matter"
                + " and withdrawn_at is null and from_day <= :day"
                + " and (to_day is null or to_day >= :day))")
        .params(Map.of("units", unitIds, "matter", matter, "day", day))
        .query(Boolean.class)
        .single();
  }

  Optional<DelegationView> find(UUID id, LocalDate day) {
    return jdbc.sql(SELECT + " where d.id = :id")
        .params(Map.of("id", id, "day", day))
        .query(DelegationRows::view)
        .optional();
  }

  /** By name of the committee, then the latest first. */
  List<DelegationView> search(
      String text, @Nullable DelegationState state, LocalDate day, int most) {
    var parameters = new HashMap<String, Object>();
    parameters.put("text", text);
    parameters.put("state", state == null ? null : state.name());
    parameters.put("day", day);
    parameters.put("most", most);
    return jdbc.sql(
            SELECT
                + " where "
                + WORDS
                + " and (cast(:state as text) is null or "
                + STATE
                + " = :state) order by u.name collate hoso.vn, d.matter, d.from_day desc, d.id"
                + " limit :most")
        .params(parameters)
        .query(DelegationRows::view)
        .list();
  }

  /** How many there are of each state. */
  Map<DelegationState, Integer> counts(LocalDate day) {
    var counts = new HashMap<DelegationState, Integer>();
    jdbc.sql("select " + STATE + " as state, count(*) as n from delegation d group by 1")
        .param("day", day)
        .query(
            row -> {
              counts.put(DelegationState.valueOf(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  private static DelegationView view(ResultSet row, int number) throws SQLException {
    var state = DelegationState.valueOf(row.getString("state"));
    return new DelegationView(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("name"),
        row.getString("code"),
        row.getString("matter"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getString("document"),
        row.getObject("document_on", LocalDate.class),
        state,
        actions(state));
  }

  private static List<String> actions(DelegationState state) {
    var actions = new ArrayList<String>();
    if (state == DelegationState.IN_FORCE) {
      actions.add("end");
    }
    if (state != DelegationState.WITHDRAWN) {
      actions.addAll(List.of("correct", "withdraw"));
    }
    return actions;
  }
}
