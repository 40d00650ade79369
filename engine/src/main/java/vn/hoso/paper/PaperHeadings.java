package vn.hoso.paper;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Under whose heading a unit issues its papers. */
@Component
public class PaperHeadings {

  private static final Pattern COMMUNE =
      Pattern.compile("^Đảng ủy (?:xã|phường|đặc khu|thị trấn) (.+)$");

  private final Units units;

  PaperHeadings(Units units) {
    this.units = units;
  }

  /** A heading, and what the unit itself is called today. */
  public record Named(PaperHeading heading, String unitName) {}

  /** As the units are called today; a room issues for the body it works in. */
  public PaperHeading of(UUID unitId) {
    return named(unitId).heading();
  }

  /** The same, with the unit's own name. */
  public Named named(UUID unitId) {
    List<UnitView> line = units.ancestors(unitId);
    return new Named(heading(line), line.get(line.size() - 1).name());
  }

  private static PaperHeading heading(List<UnitView> line) {
    List<UnitView> bodies = line.stream().filter(unit -> unit.kind() != UnitKind.ROOM).toList();
    UnitView issuer = bodies.get(bodies.size() - 1);
    UnitView above = bodies.size() > 1 ? bodies.get(bodies.size() - 2) : null;
    return new PaperHeading(
        above == null ? null : above(issuer, above.name()),
        issuer.name(),
        place(issuer.name(), bodies.get(0).name()));
  }

  /**
   * A board names the committee it serves; a committee or a cell names the party organisation it
   * belongs to.
   */
  private static String above(UnitView issuer, String name) {
    return issuer.kind() == UnitKind.BOARD
        ? name
        : name.replaceFirst("^Tỉnh ủy ", "Đảng bộ tỉnh ")
            .replaceFirst("^Thành ủy ", "Đảng bộ thành phố ")
            .replaceFirst("^Đảng ủy ", "Đảng bộ ");
  }

  private static String place(String issuer, String root) {
    var commune = COMMUNE.matcher(issuer);
    return commune.matches()
        ? commune.group(1)
        : root.replaceFirst("^(Tỉnh ủy|Thành ủy|Đảng bộ tỉnh) ", "");
  }
}
