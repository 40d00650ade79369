package vn.hoso.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of the dossier. */
public final class DossierProblem extends Problem {

  private DossierProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private DossierProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  /** 404: there is none, or the asker may not know of it. */
  static DossierProblem notFound() {
    return new DossierProblem(
        "DOSSIER-001", 404, "Không tìm thấy hồ sơ.", "The dossier was not found.");
  }

  public static DossierProblem mayNotOpen() {
    return new DossierProblem(
        "DOSSIER-002",
        403,
        "Đồng chí không giữ chức vụ được lập hồ sơ của thủ tục này tại đơn vị đó.",
        "You hold no position in which dossiers of this procedure are opened there.");
  }

  public static DossierProblem answersRefused(List<FieldError> errors) {
    return new DossierProblem(
        "DOSSIER-081",
        422,
        "Chưa lập được hồ sơ. Hãy xem các mục bị lỗi.",
        "The dossier cannot be opened yet. See the fields at fault.",
        errors);
  }

  public static DossierProblem aboutYourself() {
    return new DossierProblem(
        "DOSSIER-053",
        403,
        "Đồng chí không được lập hồ sơ về chính mình; hãy để đồng chí khác lập.",
        "You do not open a dossier about yourself; let somebody else open it.");
  }

  /** It has made way for a dossier of the person's own unit, and finds no place again. */
  public static DossierProblem madeWay(Text rule) {
    return alreadyOpen(
        new Text(
            rule.vi()
                + " Đơn vị của người này đã lập hồ sơ riêng: hãy từ chối hoặc trả lại hồ sơ này.",
            rule.in(Locale.ENGLISH)
                + " The person's own unit has opened another: refuse this one or send it back."),
        null);
  }

  public static DossierProblem alreadyOpen(Text rule, @Nullable String code) {
    var problem = new DossierProblem("DOSSIER-003", 409, rule.vi(), rule.en());
    if (code != null) {
      problem.property("openDossierCode", code);
    }
    return problem;
  }

  public static DossierProblem mayNot() {
    return new DossierProblem(
        "DOSSIER-004",
        403,
        "Đồng chí không có quyền làm việc này với hồ sơ.",
        "You may not do this with the dossier.");
  }

  public static DossierProblem notNow(String verb, DossierStatus status) {
    var problem =
        new DossierProblem(
            "DOSSIER-005",
            409,
            "Hồ sơ đang ở trạng thái “" + status.vi() + "”, không làm được việc này.",
            "The dossier is \"" + status.en() + "\": this cannot be done now.");
    problem.property("verb", verb);
    return problem;
  }

  public static DossierProblem stale(int version) {
    var problem =
        new DossierProblem(
            "DOSSIER-006",
            409,
            "Hồ sơ đã thay đổi từ khi đồng chí mở. Hãy tải lại.",
            "The dossier has changed since you opened it. Load it again.");
    problem.property("version", version);
    problem.changedMeanwhile();
    return problem;
  }

  /** 422: the step cannot be completed like this. */
  public static DossierProblem stepRefused(List<FieldError> errors) {
    return new DossierProblem(
        "DOSSIER-007",
        422,
        "Chưa hoàn thành được bước này. Hãy xem các mục bị lỗi.",
        "The step cannot be completed yet. See the fields at fault.",
        errors);
  }

  public static DossierProblem ended() {
    return new DossierProblem("DOSSIER-008", 409, "Hồ sơ đã kết thúc.", "The dossier has ended.");
  }

  public static DossierProblem rowClosed(Text paper) {
    return new DossierProblem(
        "DOSSIER-046",
        409,
        "Hồ sơ đã kết thúc: không thêm, sửa hay gỡ giấy tờ “" + paper.vi() + "” được nữa.",
        "The dossier is over: “"
            + paper.in(Locale.ENGLISH)
            + "” is no longer added, changed or taken out.");
  }

  public static DossierProblem decidedOn(Text paper) {
    return new DossierProblem(
        "DOSSIER-060",
        409,
        "Đã có quyết định: không thêm, sửa hay gỡ giấy tờ “" + paper.vi() + "” được nữa.",
        "There is a decision: “"
            + paper.in(Locale.ENGLISH)
            + "” is no longer added, changed or taken out.");
  }

  public static DossierProblem stepNotFound() {
    return new DossierProblem(
        "DOSSIER-009", 404, "Không tìm thấy bước xử lý.", "The step was not found.");
  }

  public static DossierProblem stepClosed() {
    return new DossierProblem(
        "DOSSIER-010", 409, "Bước này đã kết thúc.", "The step is already over.");
  }

  public static DossierProblem endsByItself() {
    return new DossierProblem(
        "DOSSIER-070",
        409,
        "Hồ sơ tự đi tiếp khi đến ngày; chỉ có thể lùi ngày hoặc chọn kết quả khác.",
        "The dossier goes on by itself when the day comes; only the day can be moved, or another outcome chosen.");
  }

  public static DossierProblem unknownOpener() {
    return new DossierProblem(
        "DOSSIER-011",
        422,
        "Đơn vị này không lập hồ sơ của thủ tục này, hoặc chưa có mã tổ chức đảng.",
        "The unit opens no dossiers of this procedure, or has no code yet.",
        List.of(
            new FieldError(
                "openerUnitId",
                "noOpener",
                "Không lập hồ sơ của thủ tục này.",
                "Opens none of this procedure.")));
  }

  public static DossierProblem noUnitFor(Text part) {
    return new DossierProblem(
        "DOSSIER-012",
        409,
        "Chưa xác định được đơn vị cho phần việc “" + part.vi() + "” của hồ sơ.",
        "No unit is known for the part \"" + part.en() + "\" of the dossier.");
  }

  public static DossierProblem paperUnknown() {
    return new DossierProblem(
        "DOSSIER-015",
        422,
        "Thủ tục này không có loại giấy tờ đó.",
        "The procedure knows no such kind of paper.",
        List.of(new FieldError("requirementCode", "unknown", "Không có.", "Unknown.")));
  }

  public static DossierProblem reasonMissing() {
    return new DossierProblem(
        "DOSSIER-017",
        422,
        "Phải nêu lý do.",
        "A reason is needed.",
        List.of(new FieldError("reason", "required", "Phải nêu lý do.", "A reason is needed.")));
  }

  public static DossierProblem suspended() {
    return new DossierProblem(
        "DOSSIER-030",
        409,
        "Hồ sơ đang tạm dừng giải quyết, chưa làm được việc này.",
        "The dossier is suspended: this cannot be done now.");
  }

  /** 422: the corrected value does not fit. */
  public static DossierProblem correctionRefused(List<FieldError> errors) {
    return new DossierProblem(
        "DOSSIER-031",
        422,
        "Chưa đính chính được. Hãy xem giá trị mới.",
        "It cannot be corrected like this. See the new value.",
        errors);
  }

  public static DossierProblem mayNotEnterHalfway() {
    return new DossierProblem(
        "DOSSIER-040",
        403,
        "Chỉ cán bộ tiếp nhận của cơ quan nhận hồ sơ của chi bộ này được nhập hồ sơ đang giải quyết dở.",
        "Only an intake clerk of the office that takes in this cell's dossiers enters one half-way.");
  }

  /** 409: nobody is passed over before his time. */
  public static DossierProblem consultationRuns() {
    return new DossierProblem(
        "DOSSIER-080",
        409,
        "Có nơi được xin ý kiến còn trong thời hạn trả lời, chưa đi tiếp được.",
        "A body that is consulted still has time to answer: you cannot go on without it yet.");
  }

  /** 422: what is said of the past does not fit. */
  public static DossierProblem halfwayRefused(List<FieldError> errors) {
    return new DossierProblem(
        "DOSSIER-041",
        422,
        "Chưa nhập được hồ sơ đang giải quyết dở. Hãy xem các mục bị lỗi.",
        "The dossier cannot be entered half-way yet. See the fields at fault.",
        errors);
  }

  public static DossierProblem openedMeanwhile(String name, Instant at) {
    var problem =
        new DossierProblem(
            "DOSSIER-042",
            409,
            "Nơi nhận đã mở xem hoặc nhận xử lý, không thu hồi được nữa.",
            "The receiver has opened or claimed it: it cannot be taken back any more.");
    problem.property("openedBy", name);
    problem.property("openedAt", at);
    problem.changedMeanwhile();
    return problem;
  }

  public static DossierProblem notRecallable() {
    return new DossierProblem(
        "DOSSIER-043",
        409,
        "Việc này không thu hồi được.",
        "What was sent on here cannot be taken back.");
  }

  /** 422: the cancelling decision does not fit. */
  public static DossierProblem cancellationRefused(List<FieldError> errors) {
    return new DossierProblem(
        "DOSSIER-044",
        422,
        "Chưa ghi nhận được việc hủy quyết định. Hãy xem các mục bị lỗi.",
        "The decision cannot be cancelled like this. See the fields at fault.",
        errors);
  }

  /** 422: what is said of the move does not fit. */
  public static DossierProblem moveRefused(List<FieldError> errors) {
    return new DossierProblem(
        "DOSSIER-045",
        422,
        "Chưa ghi nhận được việc chuyển đơn vị. Hãy xem các mục bị lỗi.",
        "The move cannot be recorded like this. See the fields at fault.",
        errors);
  }

  /** 409: a receipt would lead its holder nowhere. */
  public static DossierProblem noPublicAddress() {
    var problem =
        new DossierProblem(
            "DOSSIER-052",
            409,
            "Chưa có địa chỉ trang tra cứu để in lên giấy. Đề nghị quản trị hệ thống đặt"
                + " hoso.public-url (ví dụ https://hoso.donggiang.example) rồi khởi động lại; những"
                + " gì đồng chí đã nhập vẫn còn.",
            "The address of the tracking page, printed on it, is not set. Ask the administrator to"
                + " set hoso.public-url (like https://hoso.donggiang.example) and restart; what you"
                + " typed stays.");
    problem.title(new Text("Chưa in được giấy tiếp nhận", "No receipt can be printed yet"));
    return problem;
  }
}
