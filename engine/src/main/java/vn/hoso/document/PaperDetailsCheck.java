package vn.hoso.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;

/** Cleans what an official noted about a paper, or refuses it field by field. */
final class PaperDetailsCheck {

  private static final int MOST_SHEETS = 9999;
  private static final int LONGEST_REASON = 500;

  private final List<FieldError> errors = new ArrayList<>();
  private final PaperDays days;

  private PaperDetailsCheck(LocalDate today) {
    this.days = new PaperDays(today, errors);
  }

  /**
   * @throws DocumentProblem DOCUMENT-008 with errors by field
   */
  static PaperDetails cleaned(PaperDetails sent, LocalDate today) {
    return new PaperDetailsCheck(today).checked(sent, false);
  }

  /** As {@link #cleaned}, with what must be known of a paper that is kept without its file. */
  static PaperDetails cleanedRecord(PaperDetails sent, LocalDate today) {
    return new PaperDetailsCheck(today).checked(sent, true);
  }

  private PaperDetails checked(PaperDetails sent, boolean record) {
    PaperDetails clean =
        new PaperDetails(
            text("title", sent.title(), 300),
            number(text("number", sent.number(), 100)),
            sent.issuedOn(),
            sent.expiresOn(),
            text("issuer", sent.issuer(), 300),
            sent.receivedOn(),
            sent.effectiveFrom(),
            text("signer", sent.signer(), 150),
            sent.signingForm(),
            sent.copyKind(),
            sheets(sent.sheets()),
            text("location", sent.location(), 300),
            sent.secrecy());
    days.check(clean);
    if (record) {
      required("issuedOn", clean.issuedOn());
      required("issuer", clean.issuer());
      required("location", clean.location());
    }
    if (!errors.isEmpty()) {
      throw DocumentProblem.details(errors);
    }
    return clean;
  }

  private String text(String field, String sent, int longest) {
    if (sent == null || sent.isBlank()) {
      return null;
    }
    String clean = Letters.composed(sent).replaceAll("\\p{Cc}+", " ").strip();
    if (!Letters.inOneLine(clean)) {
      refuse(field, "character", "Có ký tự không hợp lệ.", "A character is not allowed.");
      return null;
    }
    if (clean.length() > longest) {
      refuse(
          field,
          "tooLong",
          "Không quá " + longest + " ký tự.",
          "At most " + longest + " characters.");
      return null;
    }
    return clean.isEmpty() ? null : clean;
  }

  private String number(String written) {
    if (written == null) {
      return null;
    }
    if (PaperNumber.of(written).isEmpty()) {
      refuse(
          "number",
          "form",
          "Ghi như 12-QĐ/TU hoặc 12/QĐ-UBND; giấy không có số thì để trống.",
          "Write it like 12-QĐ/TU or 12/QĐ-UBND; leave it empty where there is none.");
    }
    return PaperNumber.tidy(written);
  }

  private Integer sheets(Integer sent) {
    if (sent != null && (sent < 1 || sent > MOST_SHEETS)) {
      refuse("sheets", "range", "Số tờ từ 1 đến 9999.", "From 1 to 9999 sheets.");
    }
    return sent;
  }

  private void required(String field, Object value) {
    if (value == null) {
      refuse(
          field,
          "required",
          "Giấy tờ không lưu tệp phải ghi mục này.",
          "A paper kept without its file needs this.");
    }
  }

  private void refuse(String field, String code, String vi, String en) {
    errors.add(new FieldError(field, code, vi, en));
  }

  /**
   * @throws DocumentProblem DOCUMENT-023 (422)
   */
  static String reason(String sent) {
    if (sent == null || sent.isBlank() || sent.length() > LONGEST_REASON) {
      throw DocumentProblem.reasonMissing(LONGEST_REASON);
    }
    return sent.replaceAll("\\p{Cc}+", " ").strip();
  }
}
