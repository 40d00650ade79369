package vn.hoso.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;
import vn.hoso.shared.FieldError;

/** Whether the numbers of a vote can be true together. Pure. */
final class TallyCheck {

  /** No body of the province is larger. */
  static final int MOST = 99_999;

  /** No paper bears more names. */
  static final int MOST_LINES = 1000;

  static final int LONGEST_NAME = 500;

  private record Part(String field, String vi, int number) {}

  private TallyCheck() {}

  /** What is wrong with it under the rule; empty when the numbers agree and none is missing. */
  static List<FieldError> errors(BallotRule rule, Tally tally) {
    List<FieldError> errors = new ArrayList<>(errors(tally));
    if (errors.isEmpty()) {
      entitled(errors, rule, tally);
      errors.addAll(LinesCheck.errors(rule, tally));
    }
    return errors;
  }

  private static void entitled(List<FieldError> errors, BallotRule rule, Tally tally) {
    if (rule.base() != Base.ENTITLED) {
      return;
    }
    if (tally.entitled() == null) {
      errors.add(
          new FieldError(
              "entitled",
              "required",
              "Ghi số người có quyền biểu quyết.",
              "Write how many are entitled to vote."));
    } else if (tally.entitled() < tally.summoned() || tally.entitled() > MOST) {
      errors.add(
          new FieldError(
              "entitled",
              "range",
              "Không được ít hơn số được triệu tập.",
              "Must not be less than were summoned."));
    }
  }

  /** What is wrong, at most one error for each field; empty when the numbers agree. */
  static List<FieldError> errors(Tally tally) {
    List<FieldError> range = outOfRange(tally);
    if (!range.isEmpty()) {
      return range;
    }
    List<FieldError> errors = new ArrayList<>();
    atMost(errors, present(tally), summoned(tally));
    atMost(errors, issued(tally), present(tally));
    atMost(errors, collected(tally), issued(tally));
    atMost(errors, valid(tally), collected(tally));
    if (tally.present() <= tally.summoned()
        && tally.present() + tally.excused() > tally.summoned()) {
      errors.add(
          new FieldError(
              "excused",
              "tooMany",
              "Có mặt và vắng có lý do cộng lại nhiều hơn số triệu tập.",
              "Present and excused together are more than were summoned."));
    }
    if (tally.inFavour() + tally.against() > tally.valid()) {
      errors.add(
          new FieldError(
              tally.inFavour() > tally.valid() ? "inFavour" : "against",
              "tooMany",
              "Đồng ý và không đồng ý cộng lại nhiều hơn số phiếu hợp lệ.",
              "In favour and against together are more than the valid ballots."));
    }
    return errors;
  }

  private static List<FieldError> outOfRange(Tally tally) {
    List<FieldError> errors = new ArrayList<>();
    for (Part part : parts(tally)) {
      boolean summons = part.field().equals("summoned");
      if (part.number() < (summons ? 1 : 0) || part.number() > MOST) {
        errors.add(
            new FieldError(
                part.field(),
                "range",
                "Số này phải từ " + (summons ? 1 : 0) + " đến " + MOST + ".",
                "This number lies between " + (summons ? 1 : 0) + " and " + MOST + "."));
      }
    }
    return errors;
  }

  private static void atMost(List<FieldError> errors, Part less, Part more) {
    if (less.number() > more.number()) {
      errors.add(
          new FieldError(
              less.field(),
              "tooMany",
              "Không được nhiều hơn số " + more.vi() + ".",
              "Must not be more than \"" + more.field() + "\"."));
    }
  }

  private static List<Part> parts(Tally tally) {
    return List.of(
        summoned(tally),
        present(tally),
        new Part("excused", "vắng có lý do", tally.excused()),
        issued(tally),
        collected(tally),
        valid(tally),
        new Part("inFavour", "đồng ý", tally.inFavour()),
        new Part("against", "không đồng ý", tally.against()));
  }

  private static Part summoned(Tally tally) {
    return new Part("summoned", "được triệu tập", tally.summoned());
  }

  private static Part present(Tally tally) {
    return new Part("present", "có mặt", tally.present());
  }

  private static Part issued(Tally tally) {
    return new Part("issued", "phiếu phát ra", tally.issued());
  }

  private static Part collected(Tally tally) {
    return new Part("collected", "phiếu thu về", tally.collected());
  }

  private static Part valid(Tally tally) {
    return new Part("valid", "phiếu hợp lệ", tally.valid());
  }
}
