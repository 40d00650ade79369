package vn.hoso.paper;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.paper.ReceiptData.OfficePromise;
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
    String replacedOn,
    String submitter,
    String phone,
    Concerned personConcerned,
    String request,
    List<Row> papers,
    String receivedAt,
    String promisedOn,
    String promiseNote,
    List<Office> promises,
    String receivedBy,
    String receivedByTitle,
    String qr,
    String lookupAddress,
    String lookupCode,
    String lookupSecret) {

  /**
   * @param day or what it will follow
   */
  record Office(String by, String day, String note) {}

  record Row(String name, String form, int copies) {}

  private static final String OFFICE = "cơ quan tiếp nhận";

  static ReceiptPage of(ReceiptData data, String publicUrl) {
    String page = publicUrl + "/tra-cuu";
    var lookup = data.lookup();
    return new ReceiptPage(
        data.superiorUnit(),
        new PaperHeading(data.superiorUnit(), data.issuingUnit(), data.place()).shortIssuer(),
        data.place(),
        PaperDates.day(printedOn(data)),
        data.dossierCode(),
        data.replacedOn() == null ? null : PaperDates.day(data.replacedOn()),
        data.submitter(),
        data.phone(),
        data.personConcerned(),
        data.request(),
        data.papers().stream().map(ReceiptPage::row).toList(),
        received(data),
        data.promisedOn() == null ? null : PaperDates.dayWithWeekday(data.promisedOn()),
        data.promise() == null ? null : note(OFFICE, data.promise()),
        data.promises().stream().map(ReceiptPage::office).toList(),
        data.receivedBy(),
        data.receivedByTitle(),
        // What stands behind # stays in the browser: no server log ever holds the secret.
        lookup == null
            ? null
            : QrPicture.dataUri(page + "#" + lookup.code() + "." + lookup.secret()),
        page.replaceFirst("^https?://", ""),
        lookup == null ? null : lookup.code(),
        lookup == null ? null : lookup.secret());
  }

  /** With the hour where it is entered on the day itself: of an earlier day no hour is known. */
  private static String received(ReceiptData data) {
    return data.receivedOn().equals(printedOn(data))
        ? PaperDates.moment(data.printedAt())
        : PaperDates.day(data.receivedOn());
  }

  private static LocalDate printedOn(ReceiptData data) {
    return LocalDate.ofInstant(data.printedAt(), HosoClock.ZONE);
  }

  private static Row row(Paper paper) {
    return new Row(paper.name(), paper.form() == null ? "" : paper.form(), paper.copies());
  }

  private static Office office(OfficePromise promise) {
    var rule = promise.rule();
    String day =
        promise.on() != null
            ? PaperDates.dayWithWeekday(promise.on())
            : rule == null ? "sẽ báo khi nhận hồ sơ" : rule.rule();
    return new Office(
        promise.by(), day, promise.on() == null || rule == null ? null : note(promise.by(), rule));
  }

  private static String note(String office, Promise promise) {
    String rule =
        "Ngày hẹn trả là cam kết của "
            + office
            + " với người nộp hồ sơ, tính theo: "
            + promise.rule();
    if (!promise.confirmed()) {
      // No basis is quoted for a rule nobody has confirmed: print would make a law of it.
      return rule + ".";
    }
    return promise.legalBasis() == null ? rule + "." : rule + " (" + promise.legalBasis() + ").";
  }
}
