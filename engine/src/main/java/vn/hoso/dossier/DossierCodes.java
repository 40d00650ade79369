package vn.hoso.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitView;

/** Gives out codes: {@code <14 digits of the cell>-<yymmdd>-<0001>}, counted per cell and day. */
@Component
class DossierCodes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  private final JdbcClient jdbc;

  DossierCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next code; the counter's row stays locked until the transaction ends, so numbers have no
   * gap.
   */
  String next(UnitView cell, LocalDate day) {
    return "%s-%s-%04d".formatted(cell.code(), DAY.format(day), number(cell.id(), day));
  }

  private int number(UUID cellId, LocalDate day) {
    return jdbc.sql(
            """
            insert into hoso.dossier_code_counter as c (cell_unit_id, day, last_number)
            values (:cell, :day, 1)
            on conflict (cell_unit_id, day) do update set last_number = c.last_number + 1
            returning last_number
            """)
        .param("cell", cellId)
        .param("day", day)
        .query(Integer.class)
        .single();
  }
}
