package vn.hoso.unit;

import static vn.hoso.shared.Columns.ids;
import static vn.hoso.shared.Columns.texts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Ids;

/** Writes many units in one statement: a province has thousands of cells. */
@Repository
class UnitBulk {

  private final JdbcClient jdbc;

  UnitBulk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param units new ones that were checked, with the first day of each
   */
  void insert(List<UnitView> units, List<LocalDate> from) {
    jdbc.sql(
            """
                with row as (
                  select * from unnest(cast(:ids as uuid[]), cast(:parents as uuid[]),
                    cast(:kinds as text[]), cast(:duties as text[]), cast(:paths as text[]),
                    cast(:names as text[]), cast(:shorts as text[]), cast(:codes as text[]),
                    cast(:days as date[]), cast(:nameIds as uuid[]), cast(:codeIds as uuid[]))
                    as r(id, parent, kind, duty, path, name, short, code, day, name_id, code_id)),
                made as (
                  insert into unit (id, parent_id, kind, duty, path, from_day)
                  select id, parent, kind, duty, path, day from row),
                named as (
                  insert into unit_name (id, unit_id, name, short_name, from_day)
                  select name_id, id, name, short, day from row)
                insert into unit_code (id, unit_id, code, from_day)
                select code_id, id, code, day from row where code is not null
                """)
        .param("ids", ids(units, UnitView::id))
        .param("parents", ids(units, UnitView::parentId))
        .param("kinds", texts(units, unit -> unit.kind().name()))
        .param("duties", texts(units, unit -> unit.duty() == null ? null : unit.duty().name()))
        .param("paths", texts(units, UnitView::path))
        .param("names", texts(units, UnitView::name))
        .param("shorts", texts(units, UnitView::shortName))
        .param("codes", texts(units, UnitView::code))
        .param("days", texts(from, LocalDate::toString))
        .param("nameIds", ids(units, unit -> Ids.next()))
        .param("codeIds", ids(units, unit -> Ids.next()))
        .update();
  }
}
