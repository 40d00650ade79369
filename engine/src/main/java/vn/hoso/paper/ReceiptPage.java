package vn.hoso.paper;

import java.util.List;
import vn.hoso.paper.ReceiptData.Paper;
import vn.hoso.paper.ReceiptData.Promise;
import vn.hoso.shared.HosoClock;

/**
 * Paper 01 as the template prints it: every field a finished text, null where its line is left out.
 */
record ReceiptPage(
    String superiorUnit,
    String issuingUnit,
    String place,
    String issuedOn,
    String dossierCode,
    String submitter,
    String phone,
    String personConcerned,
    String request,
    List<Row> papers,
    String receivedAt,
    String promisedOn,
    String promiseNote,
    String receivedBy,
    String receivedByTitle,
    String qr,
    String lookupAddress,
    String lookupCode,
    String lookupSecret) {

  record Row(String name, String form, int copies) {}

  static ReceiptPage of(ReceiptData data, String publicUrl) {
    String page = publicUrl + "/tra-cuu";
    return new ReceiptPage(
        data.superiorUnit(),
        new PaperHeading(data.superiorUnit(), data.issuingUnit(), data.place()).shortIssuer(),
        data.place(),
        PaperDates.day(data.receivedAt().atZone(HosoClock.ZONE).toLocalDate()),
        data.dossierCode(),
        data.submitter(),
        data.phone(),
        data.personConcerned(),
        data.request(),
        data.papers().stream().map(ReceiptPage::row).toList(),
        PaperDates.moment(data.receivedAt()),
        data.promisedOn() == null ? null : PaperDates.dayWithWeekday(data.promisedOn()),
        data.promise() == null ? null : note(data.promise()),
        data.receivedBy(),
        data.receivedByTitle(),
        // What stands behind # stays in the browser: no server log ever holds the secret.
        QrPicture.dataUri(page + "#" + data.lookup().code() + "." + data.lookup().secret()),
        page.replaceFirst("^https?://", ""),
        data.lookup().code(),
        data.lookup().secret());
  }

  private static Row row(Paper paper) {
    return new Row(paper.name(), paper.form() == null ? "" : paper.form(), paper.copies());
  }

  private static String note(Promise promise) {
    String rule =
        "Ngày hẹn trả là cam kết của cơ quan tiếp nhận với người nộp hồ sơ, tính theo: "
            + promise.rule();
    if (!promise.confirmed()) {
      // No basis is quoted for a rule nobody has confirmed: print would make a law of it.
      return rule
          + ". Chưa có văn bản ấn định thời hạn này; cơ quan tạm áp dụng trong khi chờ xác nhận.";
    }
    return promise.legalBasis() == null ? rule + "." : rule + " (" + promise.legalBasis() + ").";
  }
}
