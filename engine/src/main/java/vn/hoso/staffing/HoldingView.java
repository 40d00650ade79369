package vn.hoso.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.Role;

/**
 * An official holds a position from a first to a last day.
 *
 * @param label the position as officials call it, with the unit's name of today
 * @param to last day, inclusive; null for open
 */
public record HoldingView(
    UUID id,
    UUID officialId,
    String officialName,
    UUID unitId,
    String unitName,
    Role role,
    String label,
    LocalDate from,
    @Nullable LocalDate to) {

  /** With their titles for who asks. */
  public static List<HoldingView> asked(List<HoldingView> holdings) {
    return holdings.stream().map(HoldingView::asked).toList();
  }

  private HoldingView asked() {
    return new HoldingView(
        id, officialId, officialName, unitId, unitName, role, AskedTitle.of(label), from, to);
  }
}
