package vn.hoso.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.shared.Text;

/** Says in plain words where a dossier stands; every status its own sentence. */
final class PublicWords {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final DossierStatus status;
  private final boolean closed;
  private final LocalDate promisedOn;
  private final LocalDate today;

  /**
   * @param closed whether nothing more will happen
   * @param promisedOn null where no promise runs
   */
  PublicWords(DossierStatus status, boolean closed, LocalDate promisedOn, LocalDate today) {
    this.status = status;
    this.closed = closed;
    this.promisedOn = promisedOn;
    this.today = today;
  }

  /**
   * @param waitsUntil the day it stands still until; null where it does not
   */
  Text sentence(@Nullable LocalDate waitsUntil) {
    Text said = sentence();
    if (waitsUntil == null || !waitsUntil.isAfter(today)) {
      return said;
    }
    return text(
        said.vi() + " Hồ sơ chờ đến " + WorkingDays.dayVi(waitsUntil) + " mới xem xét tiếp.",
        said.en() + " It waits until " + WorkingDays.dayEn(waitsUntil) + " and goes on then.");
  }

  Text sentence() {
    return switch (status) {
      case DRAFT, SUBMITTED -> text("Hồ sơ đã đăng ký, đang chờ tiếp nhận.", "Registered.");
      case RECEIVED -> promised("Đã tiếp nhận.", "Received.");
      case INTAKE_REFUSED -> text("Hồ sơ không được tiếp nhận.", "The dossier was not taken in.");
      case IN_PROGRESS -> promised("Đang xem xét.", "In progress.");
      case AWAITING_SUPPLEMENT ->
          text(
              "Cần bổ sung giấy tờ. Ngày hẹn trả được tính tiếp khi đã nhận đủ.",
              "Further papers are needed. The promised day is counted on once they are here.");
      // The same for every cause, and nobody is to be asked for it.
      case SUSPENDED ->
          text(
              "Hồ sơ đang tạm dừng giải quyết; cơ quan giải quyết sẽ thông báo khi tiếp tục.",
              "The dossier rests for now; the office will tell when it goes on.");
      case STOPPED ->
          text(
              "Cơ quan đã dừng giải quyết hồ sơ này.",
              "The office has stopped dealing with this dossier for good.");
      case WITHDRAWN -> text("Hồ sơ đã được rút theo yêu cầu.", "Withdrawn as asked for.");
      case DECIDED -> decided();
      case RESULT_DELIVERED -> text("Đã trả kết quả.", "The result was delivered.");
      case DECISION_CANCELLED ->
          text(
              "Cơ quan có thẩm quyền đã hủy quyết định về hồ sơ này.",
              "The decision on this dossier was cancelled.");
    };
  }

  /**
   * What the reader must do now; null where it is nothing.
   *
   * @param place the office that took the dossier in; null where none is known
   * @param papers names of the papers asked for
   */
  Text whatToDo(String place, List<Text> papers) {
    return switch (status) {
      case DRAFT, SUBMITTED, WITHDRAWN, SUSPENDED, RESULT_DELIVERED -> null;
      case RECEIVED, IN_PROGRESS ->
          late()
              ? text(
                  "Liên hệ nơi tiếp nhận để biết lý do chậm và ngày hẹn mới.",
                  "Ask the office that took it in why it is late and which day is promised now.")
              : null;
      case INTAKE_REFUSED ->
          text(
              "Liên hệ nơi đã nộp hồ sơ để biết lý do và cách làm lại.",
              "Ask where you handed it in why, and how to go about it again.");
      case AWAITING_SUPPLEMENT ->
          text(
              bring("Mang đến ", "nơi đã tiếp nhận hồ sơ", place, papers, VIETNAMESE),
              bring("Bring to ", "the office that took it in", place, papers, Locale.ENGLISH));
      case STOPPED, DECISION_CANCELLED ->
          text(
              "Liên hệ nơi tiếp nhận để biết lý do.",
              "Ask the office that took it in for the reason.");
      case DECIDED ->
          closed
              ? null
              : text(
                  "Liên hệ nơi đã nộp hồ sơ để nhận kết quả.",
                  "Ask where you handed it in for the result.");
    };
  }

  /** The office's apology, with both days; null where the first one stands. */
  Text apology(LocalDate promisedBefore) {
    if (promisedBefore == null || promisedOn == null) {
      return null;
    }
    return text(
        "Trước đây hẹn trả %s, nay hẹn lại %s. Cơ quan tiếp nhận xin lỗi vì chậm trả kết quả."
            .formatted(WorkingDays.dayVi(promisedBefore), WorkingDays.dayVi(promisedOn)),
        "First promised for %s, now for %s. The office apologises for the delay."
            .formatted(WorkingDays.dayEn(promisedBefore), WorkingDays.dayEn(promisedOn)));
  }

  private Text decided() {
    return closed
        ? text("Đã xử lý xong, hồ sơ đã kết thúc.", "Decided; nothing more is to come.")
        : text("Đã xử lý xong, đang chờ trả kết quả.", "Decided; the result is to be delivered.");
  }

  private Text promised(String vi, String en) {
    if (promisedOn == null) {
      return text(vi, en);
    }
    String dayVi = WorkingDays.dayVi(promisedOn);
    String dayEn = WorkingDays.dayEn(promisedOn);
    return late()
        ? text(
            vi + " Đã quá ngày hẹn trả là " + dayVi + ".",
            en + " The promised day, " + dayEn + ", has passed.")
        : text(vi + " Hẹn trả " + dayVi + ".", en + " Promised for " + dayEn + ".");
  }

  private boolean late() {
    return promisedOn != null && promisedOn.isBefore(today);
  }

  private static String bring(
      String verb, String unknown, String place, List<Text> papers, Locale reader) {
    var names = papers.stream().map(each -> name(each, reader)).toList();
    var what = String.join("; ", names);
    var where = verb + (place == null ? unknown : place);
    return what.isEmpty() ? where + "." : where + ": " + what + ".";
  }

  /** A paper may have no English name. */
  private static String name(Text paper, Locale reader) {
    var name = paper.in(reader);
    return name == null ? paper.vi() : name;
  }

  private static Text text(String vi, String en) {
    return new Text(vi, en);
  }
}
