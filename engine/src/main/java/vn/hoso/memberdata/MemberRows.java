package vn.hoso.memberdata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.person.IdentityKind;
import vn.hoso.shared.DayText;

/** Reads the register and what decided dossiers say of those in it. */
@Repository
class MemberRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  MemberRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * @param homeUnitId nullable
   */
  record Registered(UUID id, @Nullable UUID homeUnitId, Map<MemberColumn, String> values) {}

  /**
   * A person in a decided dossier.
   *
   * @param outcome of the item; null where it has none
   */
  record Decided(
      UUID personId,
      UUID dossierId,
      UUID revisionId,
      String dossierOutcome,
      @Nullable String outcome,
      JsonNode values) {}

  List<Registered> persons() {
    return jdbc.sql("select * from hoso.person order by id").query(MemberRows::person).list();
  }

  private static Registered person(ResultSet row, int number) throws SQLException {
    var values = new EnumMap<MemberColumn, String>(MemberColumn.class);
    values.put(MemberColumn.FULL_NAME, row.getString("full_name"));
    values.put(MemberColumn.GENDER, row.getString("gender").equals("MALE") ? "Nam" : "Nữ");
    // A year alone is no day: the database would take the first of January for it.
    if (row.getObject("birth_day") != null) {
      var day =
          LocalDate.of(
              row.getInt("birth_year"), row.getInt("birth_month"), row.getInt("birth_day"));
      values.put(MemberColumn.BIRTH, DayText.of(day));
    }
    var kind = IdentityKind.valueOf(row.getString("identity_kind"));
    if (kind != IdentityKind.NONE) {
      values.put(
          kind == IdentityKind.CCCD ? MemberColumn.IDENTITY : MemberColumn.OLD_IDENTITY,
          row.getString("identity_number"));
    }
    if (row.getString("hometown") != null) {
      values.put(MemberColumn.HOMETOWN_ADDRESS, row.getString("hometown"));
    }
    return new Registered(
        row.getObject("id", UUID.class), row.getObject("home_unit_id", UUID.class), values);
  }

  /** In the order of decision, so that what was decided later is read later. */
  void decided(Consumer<Decided> each) {
    jdbc.sql(
            """
            select i.person_id, d.id, d.decided_outcome, i.outcome, i.details,
              (select a.revision_id from hoso.governing_assignment a
               where a.dossier_id = d.id order by a.seq desc limit 1) revision_id,
              (select f.fact_date from hoso.dossier_fact f
               where f.dossier_id = d.id and f.name = 'decision' order by f.seq desc limit 1) decided_on
            from hoso.dossier_item i join hoso.dossier d on d.id = i.dossier_id
            where i.person_id is not null and d.status in ('DECIDED', 'RESULT_DELIVERED')
            order by decided_on nulls first, d.id, i.ordinal
            """)
        .query(
            row -> {
              each.accept(
                  new Decided(
                      row.getObject("person_id", UUID.class),
                      row.getObject("id", UUID.class),
                      row.getObject("revision_id", UUID.class),
                      row.getString("decided_outcome"),
                      row.getString("outcome"),
                      json.readTree(row.getString("details"))));
            });
  }

  /** The days in force, by dossier and name. */
  Map<UUID, Map<String, LocalDate>> facts(Collection<String> names) {
    var facts = new HashMap<UUID, Map<String, LocalDate>>();
    if (!names.isEmpty()) {
      jdbc.sql(
              """
              select f.dossier_id, f.name, f.fact_date from hoso.dossier_fact f
              join hoso.dossier d on d.id = f.dossier_id and d.status in ('DECIDED', 'RESULT_DELIVERED')
              where f.name in (:names) order by f.seq
              """)
          .param("names", names)
          .query(
              row -> {
                facts
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                    .put(row.getString(2), row.getObject(3, LocalDate.class));
              });
    }
    return facts;
  }

  /** What the steps wrote, as corrected, by dossier and step. */
  Map<UUID, Map<String, JsonNode>> written(Collection<String> steps) {
    var written = new HashMap<UUID, Map<String, JsonNode>>();
    if (!steps.isEmpty()) {
      jdbc.sql(
              """
              select s.dossier_id, s.step_id, coalesce(s.corrected, s.data) form from hoso.step_record s
              join hoso.dossier d on d.id = s.dossier_id and d.status in ('DECIDED', 'RESULT_DELIVERED')
              where s.step_id in (:steps) and s.completed_at is not null and s.cancelled_at is null
                and s.data is not null
              order by s.seq
              """)
          .param("steps", steps)
          .query(
              row -> {
                written
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                    .put(row.getString(2), json.readTree(row.getString(3)));
              });
    }
    return written;
  }
}
