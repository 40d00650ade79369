package vn.hoso.rule;

import java.util.regex.Pattern;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;

/**
 * One entry of {@code parts:}.
 *
 * @param anchor left out for the body that opens
 */
public record PartEntry(
    String name,
    Text label,
    PartCapacity capacity,
    AnchorEntry anchor,
    Boolean optional,
    String lead,
    String promise) {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

  record AnchorEntry(
      String asked,
      Anchor.Level level,
      String answer,
      UnitDuty duty,
      Boolean board,
      UnitKind among,
      Boolean chosen) {}

  public Part read() {
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
        Boolean.TRUE.equals(optional),
        leading(),
        promising());
  }

  private void several(AnchorEntry given, boolean chosen) {
    if (given.among() != null && capacity != PartCapacity.CONSULTED) {
      throw new EntryRefused(
          "Chỉ bộ phận CONSULTED (nơi được xin ý kiến) có nhiều đơn vị; bỏ “among”.",
          "Only a part with the capacity CONSULTED has several units; leave “among” out.");
    }
    if (given.among() != null && given.duty() != null) {
      throw new EntryRefused(
          "“anchor” ghi một trong hai: “among” hoặc “duty”.",
          "“anchor” has either “among” or “duty”.");
    }
    if (chosen && given.among() == null) {
      throw new EntryRefused(
          "“chosen” cần “among”: chọn trong các đơn vị loại nào.",
          "“chosen” needs “among”: the kind of units to choose from.");
    }
  }

  /** Who is consulted answers to somebody who leads. */
  private String leading() {
    if (capacity == PartCapacity.CONSULTED) {
      return Given.given(lead, "lead");
    }
    if (lead != null) {
      throw new EntryRefused(
          "“lead” (bộ phận chủ trì) chỉ ghi ở bộ phận CONSULTED.",
          "“lead” is said of a CONSULTED part alone.");
    }
    return null;
  }

  /** Whoever takes a dossier in, or over, may promise a day. */
  private String promising() {
    boolean takes = capacity == PartCapacity.INTAKE || capacity == PartCapacity.RECEIVER;
    if (promise != null && !takes) {
      throw new EntryRefused(
          "“promise” (thời hạn được hẹn) chỉ ghi ở bộ phận INTAKE hoặc RECEIVER.",
          "“promise” is said of an INTAKE or a RECEIVER part alone.");
    }
    return promise;
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
    // The unit asked is meant itself where nothing more is said.
    var level =
        given.asked() != null && given.level() == null && given.answer() == null
            ? Anchor.Level.OPENER
            : given.level();
    if ((level == null) == (given.answer() == null)) {
      throw new EntryRefused(
          "“anchor” ghi một trong hai: “level” hoặc “answer”.",
          "“anchor” has either “level” or “answer”.");
    }
    boolean chosen = Boolean.TRUE.equals(given.chosen());
    several(given, chosen);
    boolean board = Boolean.TRUE.equals(given.board());
    if (board && given.duty() == null) {
      throw new EntryRefused(
          "“board” (ban của phòng đó) cần “duty”: phòng nào.",
          "“board” needs “duty”: the room whose board is meant.");
    }
    return new Anchor(
        given.asked(), level, given.answer(), given.duty(), board, given.among(), chosen);
  }
}
