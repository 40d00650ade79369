package vn.hoso.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.hoso.rule.BallotRule;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Text;

/** Whether the names on a paper and their votes can be true together. Pure. */
final class LinesCheck {

  private final BallotRule rule;
  private final Tally tally;
  private final List<FieldError> errors = new ArrayList<>();

  private LinesCheck(BallotRule rule, Tally tally) {
    this.rule = rule;
    this.tally = tally;
  }

  /** Of numbers that agree otherwise. */
  static List<FieldError> errors(BallotRule rule, Tally tally) {
    var check = new LinesCheck(rule, tally);
    if (rule.lined() == tally.lines().isEmpty()) {
      check.errors.add(new FieldError("lines", "required", wanted(rule)));
    } else if (rule.lined()) {
      check.names();
      check.numbers();
    }
    return check.errors;
  }

  private void names() {
    Set<String> names = new HashSet<>();
    for (int at = 0; at < tally.lines().size(); at++) {
      String name = tally.lines().get(at).name().strip();
      if (name.isEmpty() || name.indexOf('\0') >= 0) {
        errors.add(FieldError.required("lines." + at + ".name"));
      } else if (!Letters.inOneLine(name)) {
        errors.add(FieldError.character("lines." + at + ".name"));
      } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
        errors.add(
            new FieldError(
                "lines." + at + ".name",
                "twice",
                "Tên này ghi hai lần; ghi thêm ngày sinh hoặc đơn vị cho khác nhau.",
                "This name stands twice; add a date of birth or a unit."));
      }
    }
  }

  private void numbers() {
    long votes = 0;
    for (int at = 0; at < tally.lines().size(); at++) {
      int number = tally.lines().get(at).inFavour();
      votes += number;
      if (number < 0 || number > tally.valid()) {
        errors.add(
            new FieldError(
                "lines." + at + ".inFavour",
                "tooMany",
                "Số phiếu từ 0 đến số phiếu hợp lệ.",
                "From 0 to the valid ballots."));
      }
    }
    if (!rule.byName()) {
      against();
    } else if (errors.isEmpty() && votes > (long) tally.valid() * rule.candidates().places()) {
      errors.add(
          new FieldError(
              "lines",
              "tooMany",
              "Số phiếu của mọi người cộng lại nhiều hơn số tên mà phiếu hợp lệ ghi được.",
              "Together the names have more votes than the valid ballots can bear."));
    }
  }

  private void against() {
    for (int at = 0; at < tally.lines().size(); at++) {
      BallotLine line = tally.lines().get(at);
      if (line.against() == null) {
        errors.add(FieldError.required("lines." + at + ".against"));
      } else if (line.against() < 0 || line.inFavour() + line.against() > tally.valid()) {
        errors.add(
            new FieldError(
                "lines." + at + ".against",
                "tooMany",
                "Đồng ý và không đồng ý cộng lại nhiều hơn số phiếu hợp lệ.",
                "In favour and against together are more than the valid ballots."));
      }
    }
  }

  private static Text wanted(BallotRule rule) {
    return rule.lined()
        ? new Text("Ghi tên và số phiếu của từng người.", "Write each name and its votes.")
        : new Text("Biểu quyết này không chọn theo tên.", "No names are voted on here.");
  }
}
