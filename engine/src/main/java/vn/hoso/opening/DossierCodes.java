package vn.hoso.opening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Gives out codes: {@code <14 digits of the opener>-<yymmdd>-<0001>}, counted per code and day. */
@Component
class DossierCodes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  private static final Set<UnitKind> ORGANS = EnumSet.of(UnitKind.BOARD, UnitKind.ROOM);

  private final JdbcClient jdbc;
  private final Units units;

  DossierCodes(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /**
   * Whose code the dossiers of a unit bear: its own; an organ of a committee, which has none, takes
   * that of its committee. Empty where there is none.
   */
  Optional<UnitView> bearer(UnitView opener) {
    return ORGANS.contains(opener.kind())
        ? units.ancestors(opener.id()).stream()
            .filter(unit -> unit.code() != null)
            .reduce((higher, nearer) -> nearer)
        : Optional.of(opener).filter(unit -> unit.code() != null);
  }

  /**
   * The next code; the counter's row stays locked until the transaction ends, so numbers have no
   * gap.
   */
  String next(UnitView opener, LocalDate day) {
    var bearer = bearer(opener).orElseThrow(DossierProblem::unknownOpener);
    return "%s-%s-%04d".formatted(bearer.code(), DAY.format(day), number(bearer.id(), day));
  }

  private int number(UUID openerId, LocalDate day) {
    return jdbc.sql(
            """
            insert into hoso.dossier_code_counter as c (opener_unit_id, day, last_number)
            values (:opener, :day, 1)
            on conflict (opener_unit_id, day) do update set last_number = c.last_number + 1
            returning last_number
            """)
        .param("opener", openerId)
        .param("day", day)
        .query(Integer.class)
        .single();
  }
}
