package vn.hoso.procedure;

import java.util.regex.Pattern;
import vn.hoso.folder.EntryRefused;
import vn.hoso.procedure.ProcedureFile.Given;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitDuty;

/**
 * One entry of {@code parts:}.
 *
 * @param anchor left out for the body that opens
 */
record PartEntry(
    String name, Text label, PartCapacity capacity, AnchorEntry anchor, Boolean optional) {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

  record AnchorEntry(Anchor.Level level, String answer, UnitDuty duty) {}

  Part read() {
    if (!NAME.matcher(Given.given(name, "name")).matches()) {
      throw new EntryRefused(
          "“name” chỉ gồm chữ in hoa, chữ số và _, không phải " + name + ".",
          "“name” is of capitals, digits and _, not " + name + ".");
    }
    return new Part(
        name,
        Given.given(label, "label"),
        Given.given(capacity, "capacity"),
        where(),
        Boolean.TRUE.equals(optional));
  }

  private Anchor where() {
    if (capacity == PartCapacity.OPENER) {
      if (anchor != null) {
        throw new EntryRefused(
            "Bộ phận OPENER không ghi “anchor”.", "“anchor” has no place with the OPENER.");
      }
      return new Anchor(Anchor.Level.OPENER, null, null);
    }
    var given = Given.given(anchor, "anchor");
    if ((given.level() == null) == (given.answer() == null)) {
      throw new EntryRefused(
          "“anchor” ghi một trong hai: “level” hoặc “answer”.",
          "“anchor” has either “level” or “answer”.");
    }
    return new Anchor(given.level(), given.answer(), given.duty());
  }
}
