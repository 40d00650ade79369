package vn.hoso.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.staffing.HoldingView;
import vn.hoso.unit.UnitNode;
import vn.hoso.unit.UnitPast;
import vn.hoso.unit.UnitPast.NamedUnit;
import vn.hoso.unit.UnitPast.UnitCodeView;
import vn.hoso.unit.UnitPast.UnitNameView;
import vn.hoso.unit.UnitPast.UnitPlaceView;

/**
 * A unit with all its names, codes and places and who holds its positions.
 *
 * @param ending what ended it; null while it lives, and where nothing is known of it
 * @param line the units above it, the root first
 * @param names newest first
 * @param codes newest first
 * @param places under whom it stood, today's first; empty for the root
 * @param holdings of the present and the future, then those that ended
 */
record UnitDetail(
    UnitNode unit,
    @Nullable UnitEnding ending,
    List<NamedUnit> line,
    List<UnitNameView> names,
    List<UnitCodeView> codes,
    List<UnitPlaceView> places,
    List<HoldingView> holdings) {

  static UnitDetail of(UnitPast past, UnitEnding ending, List<HoldingView> holdings) {
    return new UnitDetail(
        past.unit(),
        ending,
        past.line(),
        past.names(),
        past.codes(),
        past.places(),
        HoldingView.asked(holdings));
  }
}
