package vn.hoso.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Who watches over the administration: system administrators, and the head of the board that the
 * province's counter stands in, to whom they answer. He reads what they do and may be their second
 * person; he administers nothing.
 */
@Component
@Transactional(readOnly = true)
public class Overseers {

  private final Units units;
  private final Clock clock;

  Overseers(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  public boolean watches(CurrentUser by) {
    return by.holds(Role.SYSTEM_ADMIN) || heads(by);
  }

  /** Whether he is the head in his own right: a stand-in was perhaps named by whom he watches. */
  public boolean heads(CurrentUser by) {
    CurrentUser own = by.inOwnRight();
    return own.holds(Role.UNIT_HEAD, UnitKind.BOARD)
        && board().filter(board -> own.holdsAt(board, Role.UNIT_HEAD)).isPresent();
  }

  /** The board of the province's counter; empty where there is none yet. */
  public Optional<UUID> board() {
    return board(LocalDate.now(clock));
  }

  /** The same on a day to come, as far as is known. */
  public Optional<UUID> board(LocalDate day) {
    return units
        .root()
        .map(root -> units.withDuty(root.id(), UnitDuty.INTAKE, day))
        .flatMap(
            counter ->
                units.ancestors(counter.id()).stream()
                    .filter(unit -> unit.kind() == UnitKind.BOARD)
                    .reduce((higher, nearer) -> nearer))
        .map(UnitView::id);
  }

  /**
   * @throws OrganisationProblem {@code ORGANISATION-009} (403)
   */
  public void require(CurrentUser by) {
    if (!watches(by)) {
      throw OrganisationProblem.notOverseer();
    }
  }
}
