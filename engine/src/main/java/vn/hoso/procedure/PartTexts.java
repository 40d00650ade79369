package vn.hoso.procedure;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoso.rule.Anchor;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Text;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;

/** How the unit of a part is found, in plain words: for who reviews a folder. */
public final class PartTexts {

  private PartTexts() {}

  /** Which unit holds the part. */
  public static Text where(Part part, Procedure procedure) {
    return part.capacity() == PartCapacity.OPENER
        ? opening(procedure.opening())
        : anchored(part.anchor(), procedure);
  }

  private static Text opening(Opening opening) {
    return new Text(
        "Nơi lập hồ sơ: "
            + opening.by().stream()
                .map(
                    each ->
                        kind(each.unit()).vi() + " (" + each.role().label(each.unit()).vi() + ")")
                .collect(Collectors.joining(", ")),
        "The unit that opens: "
            + opening.by().stream()
                .map(
                    each ->
                        kind(each.unit()).en() + " (" + each.role().label(each.unit()).en() + ")")
                .collect(Collectors.joining(", ")));
  }

  private static Text anchored(Anchor anchor, Procedure procedure) {
    var matter = procedure.matter();
    var body = body(anchor, procedure);
    if (anchor.several()) {
      var kind = kind(anchor.among());
      return anchor.chosen()
          ? new Text(
              "Các " + kind.vi() + " trực thuộc " + body.vi() + ", chọn trong biểu mẫu",
              "Units of " + body.en() + " (" + kind.en() + "), asked in a form")
          : new Text(
              "Mọi " + kind.vi() + " trực thuộc " + body.vi(),
              "Every unit of " + body.en() + " (" + kind.en() + ")");
    }
    if (anchor.duty() == null) {
      return new Text(capital(body.vi()), capital(body.en()));
    }
    var room = room(anchor.duty(), matter(matter), body);
    return anchor.board()
        ? new Text("Ban, cơ quan có " + small(room.vi()), "The board with the " + small(room.en()))
        : room;
  }

  private static Text room(UnitDuty duty, Text matter, Text body) {
    return switch (duty) {
      case INTAKE ->
          new Text("Bộ phận tiếp nhận của " + body.vi(), "Intake office of " + body.en());
      case APPRAISAL ->
          new Text(
              "Bộ phận thẩm định (" + matter.vi() + ") của " + body.vi(),
              "Appraising room (" + matter.en() + ") of " + body.en());
      case VERIFICATION ->
          new Text(
              "Bộ phận bảo vệ chính trị nội bộ của "
                  + body.vi()
                  + ", không có thì bộ phận thẩm định",
              "Room of political protection of " + body.en() + ", else the appraising room");
    };
  }

  private static Text matter(Matter matter) {
    return matter == Matter.MEMBERS
        ? new Text("công tác đảng viên", "member work")
        : new Text("công tác cán bộ", "cadre work");
  }

  private static Text body(Anchor anchor, Procedure procedure) {
    var body = level(anchor);
    var question = procedure.opening().asks(anchor.asked());
    if (question.isEmpty()) {
      return body;
    }
    var label = question.get().label();
    var of =
        anchor.level() == Anchor.Level.OPENER
            ? label
            : new Text(label.vi() + ": " + body.vi(), label.in(Locale.ENGLISH) + ": " + body.en());
    return new Text(of.vi(), of.in(Locale.ENGLISH));
  }

  private static Text level(Anchor anchor) {
    if (anchor.level() == null) {
      return new Text(
          "cấp theo bảng thẩm quyền (cột " + anchor.answer() + ")",
          "the level the table of authority answers with (column " + anchor.answer() + ")");
    }
    return switch (anchor.level()) {
      case OPENER -> new Text("nơi lập hồ sơ", "the unit that opens");
      case SECTION -> new Text("đảng ủy bộ phận của nơi lập", "the opener’s section committee");
      case GRASSROOTS -> new Text("đảng ủy cơ sở của nơi lập", "the opener’s grassroots committee");
      case SUPERIOR ->
          new Text("cấp ủy cấp trên trực tiếp của cơ sở", "the committee directly above");
      case COMMITTEE ->
          new Text("cấp ủy trung gian dưới tỉnh", "the committee between grassroots and province");
      case PROVINCE -> new Text("cấp tỉnh", "the province");
    };
  }

  private static Text kind(UnitKind kind) {
    return switch (kind) {
      case PROVINCE -> new Text("tỉnh ủy", "provincial committee");
      case BOARD -> new Text("ban", "board");
      case ROOM -> new Text("phòng", "room");
      case COMMITTEE -> new Text("đảng ủy cấp trên cơ sở", "committee above the grassroots");
      case GRASSROOTS_COMMITTEE -> new Text("đảng ủy cơ sở", "grassroots committee");
      case SECTION_COMMITTEE -> new Text("đảng ủy bộ phận", "section committee");
      case CELL -> new Text("chi bộ", "cell");
    };
  }

  private static String small(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
