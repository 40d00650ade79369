package vn.hoso.limitchange;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.DossierMove.MovedDate;

/**
 * Which dates of a preview are looked at; what is null is not asked.
 *
 * @param label the step or limit, as the totals call it
 * @param unitId the unit the step lies with
 */
record MoveFilter(@Nullable String label, @Nullable UUID unitId, @Nullable Effect effect) {

  static final MoveFilter NONE = new MoveFilter(null, null, null);

  /** What becomes of a date. */
  enum Effect {
    NEWLY_LATE,
    NEWLY_SAFE;

    private boolean of(MovedDate date) {
      return this == NEWLY_LATE ? date.newlyLate() : date.newlySafe();
    }
  }

  /** The dossiers with such a date, each with these dates alone. */
  List<DossierMove> of(List<DossierMove> moves) {
    return moves.stream()
        .map(move -> move.with(move.dates().stream().filter(this::takes).toList()))
        .filter(move -> !move.dates().isEmpty())
        .toList();
  }

  private boolean takes(MovedDate date) {
    return (label == null || label.equals(date.label()))
        && (unitId == null || Objects.equals(unitId, date.unitId()))
        && (effect == null || effect.of(date));
  }
}
