package vn.hoso.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/** Counts what was decided in a year, and keeps what was planned for it. */
@Repository
class YearPlanRows {

  private final JdbcClient jdbc;

  YearPlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many came out like that, one for each person or item.
   *
   * @param outcome of the item; null where it has none
   */
  record Decided(UUID revisionId, String dossierOutcome, @Nullable String outcome, int count) {}

  /**
   * From the days of decisions in that time, and those alone, to what came out: how much was
   * decided in other years does not matter. By the day of the decision in force; what was cancelled
   * since does not count. A dossier belongs to the unit that opened it, and to every unit above.
   * Those about the asker himself are left out: to him they do not exist.
   */
  List<Decided> decided(CurrentUser by, LocalDate from, LocalDate until, String unitPath) {
    return jdbc.sql(
            ("""
            select a.revision_id, d.decided_outcome, i.outcome, count(*) found
            from hoso.dossier_fact f
            join hoso.dossier d on d.id = f.dossier_id and d.status in ('DECIDED', 'RESULT_DELIVERED')
            join hoso.governing_assignment a on a.dossier_id = d.id
            join hoso.dossier_item i on i.dossier_id = d.id
            where f.name = '<decision>' and f.fact_date between :from and :to
              and not exists (select from hoso.dossier_fact g
                              where g.dossier_id = f.dossier_id and g.name = '<decision>' and g.seq > f.seq)
              and not exists (select from hoso.governing_assignment b
                              where b.dossier_id = a.dossier_id and b.seq > a.seq)
              and exists (select from hoso.dossier_unit u where u.dossier_id = d.id
                          and u.capacity = 'OPENER' and starts_with(u.unit_path, :path))
              and (cast(:person as uuid) is null or d.id not in <about>)
            group by a.revision_id, d.decided_outcome, i.outcome
            """)
                .replace("<decision>", DossierFacts.DECISION)
                .replace("<about>", OwnDossiers.ABOUT))
        .param("person", by.personId())
        .param("path", unitPath)
        .param("from", from)
        .param("to", until)
        .query(
            (row, number) ->
                new Decided(
                    row.getObject("revision_id", UUID.class),
                    row.getString("decided_outcome"),
                    row.getString("outcome"),
                    row.getInt("found")))
        .list();
  }

  /** What is planned, by name; names without a plan are missing. */
  Map<String, Integer> planned(int year, UUID unitId) {
    var planned = new HashMap<String, Integer>();
    jdbc.sql("select name, planned from hoso.year_plan where year = ? and unit_id = ? order by id")
        .params(year, unitId)
        .query(
            row -> {
              planned.put(row.getString("name"), row.getObject("planned", Integer.class));
            });
    planned.values().removeIf(Objects::isNull);
    return planned;
  }

  /** A number that replaces the one before, which stays. */
  void plan(
      CurrentUser by, int year, UUID unitId, String name, @Nullable Integer planned, Instant at) {
    jdbc.sql(
            """
            insert into hoso.year_plan (id, year, unit_id, name, planned, entered_at, entered_by, entered_by_name)
            values (:id, :year, :unit, :name, :planned, :at, :by, :byName)
            """)
        .param("id", Ids.next())
        .param("year", year)
        .param("unit", unitId)
        .param("name", name)
        .param("planned", planned)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.officialId())
        .param("byName", by.fullName())
        .update();
  }
}
