package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.List;

/** Says an explanation in plain Vietnamese. */
final class VietnameseWording {

  private final Prose prose = new Prose();

  List<String> say(List<ExplanationLine> lines) {
    lines.forEach(this::say);
    return prose.sentences();
  }

  private void say(ExplanationLine line) {
    switch (line.kind()) {
      case START -> start(line);
      case EXTENSION -> extension(line);
      case TOTAL -> prose.say("Tổng cộng phải tính đủ " + line.unit().vi(line.amount()));
      case COUNTED -> prose.say(span(line) + ": tính " + line.unit().vi(line.amount()));
      case WEEKENDS ->
          prose.say("Trong khoảng này không tính " + line.amount() + " ngày thứ Bảy và Chủ nhật");
      case DAYS_OFF -> daysOff(line);
      case MAKE_UP -> makeUp(line);
      case UNDECIDED -> undecided(line);
      case PAUSE -> pause(line);
      case REMAINING -> prose.say("Còn " + line.unit().vi(line.amount()) + " chưa tính");
      case MOVED -> moved(line);
      case EXPECTED -> expected(line);
      case END -> prose.say("Hạn là hết ngày " + WorkingDays.dayVi(line.to()));
      case NOT_PUBLISHED -> notPublished(line);
      case RULE -> prose.say("Ngày được tính theo " + line.document());
    }
  }

  private void start(ExplanationLine line) {
    prose.say("Thời hạn là " + line.unit().vi(line.amount()), ", kể từ ngày " + date(line.from()));
    prose.say("Ngày bắt đầu không tính");
    basis("Căn cứ ", line.document());
  }

  private void extension(ExplanationLine line) {
    prose.say(
        "Kéo dài thêm " + line.unit().vi(line.amount()),
        " theo văn bản ngày " + date(line.from()),
        ", " + whoExtends(line.cause()));
    basis("Việc kéo dài căn cứ ", line.document());
  }

  private void daysOff(ExplanationLine line) {
    boolean one = line.from().equals(line.to());
    var days = one ? "ngày " + date(line.from()) : line.amount() + " ngày từ " + range(line);
    prose.say("Không tính " + days, ": " + line.reason(), order(line.document()));
  }

  private void makeUp(ExplanationLine line) {
    prose.say(
        "Có tính " + WorkingDays.dayVi(line.from()), ": " + line.reason(), order(line.document()));
  }

  private void undecided(ExplanationLine line) {
    prose.say("Có tính " + WorkingDays.dayVi(line.from()), ": " + line.reason());
    prose.say("Nếu ngày này được cho nghỉ, hạn có thể thay đổi");
  }

  private void pause(ExplanationLine line) {
    if (line.to() == null) {
      prose.say(
          "Tạm dừng từ ngày " + date(line.from()),
          ", đến nay chưa tiếp tục",
          ", " + whoPauses(line.cause()));
    } else {
      boolean one = line.from().equals(line.to());
      var days = one ? "ngày " + date(line.from()) : "từ ngày " + range(line);
      prose.say("Tạm dừng " + days, ", " + whoPauses(line.cause()));
    }
    basis("Việc tạm dừng căn cứ ", line.document());
  }

  private void moved(ExplanationLine line) {
    prose.say("Ngày cuối " + WorkingDays.dayVi(line.from()) + " là ngày nghỉ");
    prose.say("Thời hạn chuyển sang ngày làm việc tiếp theo");
  }

  private void expected(ExplanationLine line) {
    prose.say(
        "Nếu tiếp tục từ ngày " + date(line.from()),
        ", hạn dự kiến là hết ngày " + WorkingDays.dayVi(line.to()));
  }

  private void notPublished(ExplanationLine line) {
    prose.say(
        "Lịch nghỉ năm " + line.amount() + " chưa được công bố", ", nên hạn này có thể thay đổi");
  }

  private void basis(String words, String document) {
    if (prose.cites(document)) {
      prose.say(words + document);
    }
  }

  private String order(String document) {
    if (document == null) {
      return ", dự kiến, chưa có văn bản";
    }
    return prose.repeatsCalendarDocument(document)
        ? ", cùng văn bản về lịch nghỉ"
        : ", theo " + document;
  }

  private static String whoPauses(ClockEvent.Cause cause) {
    return switch (cause) {
      case OFFICE -> "do cơ quan giải quyết";
      case APPLICANT -> "chờ người nộp hồ sơ";
      case OTHER_AGENCY -> "chờ cơ quan khác trả lời";
      case SUPERIOR -> "chờ cấp trên cho ý kiến";
    };
  }

  private static String whoExtends(ClockEvent.Cause cause) {
    return switch (cause) {
      case OFFICE -> "do cơ quan giải quyết";
      case APPLICANT -> "do người nộp hồ sơ";
      case OTHER_AGENCY -> "do cơ quan khác";
      case SUPERIOR -> "do cấp trên";
    };
  }

  private static String span(ExplanationLine line) {
    return line.from().equals(line.to()) ? "Ngày " + date(line.from()) : "Từ ngày " + range(line);
  }

  private static String range(ExplanationLine line) {
    return date(line.from()) + " đến " + date(line.to());
  }

  private static String date(LocalDate day) {
    return WorkingDays.dateVi(day);
  }
}
