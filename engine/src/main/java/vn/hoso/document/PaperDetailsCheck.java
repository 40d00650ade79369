package vn.hoso.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.shared.FieldError;

/** Cleans what an official noted about a paper, or refuses it field by field. */
final class PaperDetailsCheck {

  /** No paper of a dossier is older, and no database keeps every day a machine can name. */
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final List<FieldError> errors = new ArrayList<>();
  private final LocalDate today;

  private PaperDetailsCheck(LocalDate today) {
    this.today = today;
  }

  static PaperDetails cleaned(PaperDetails sent, LocalDate today) {
    return new PaperDetailsCheck(today).check(sent);
  }

  private PaperDetails check(PaperDetails sent) {
    PaperDetails clean =
        new PaperDetails(
            text("title", sent.title(), 300),
            text("number", sent.number(), 100),
            sent.issuedOn(),
            sent.expiresOn(),
            text("issuer", sent.issuer(), 300));
    days(clean);
    if (!errors.isEmpty()) {
      throw DocumentProblem.details(errors);
    }
    return clean;
  }

  private String text(String field, String sent, int longest) {
    if (sent == null || sent.isBlank()) {
      return null;
    }
    String clean =
        Normalizer.normalize(sent, Normalizer.Form.NFC).replaceAll("\\p{Cc}+", " ").strip();
    if (clean.length() > longest) {
      errors.add(
          new FieldError(
              field,
              "tooLong",
              "Không quá " + longest + " ký tự.",
              "At most " + longest + " characters."));
    }
    return clean;
  }

  private void days(PaperDetails paper) {
    possible("issuedOn", paper.issuedOn());
    possible("expiresOn", paper.expiresOn());
    if (paper.issuedOn() != null && paper.issuedOn().isAfter(today)) {
      errors.add(
          new FieldError(
              "issuedOn",
              "inFuture",
              "Ngày ban hành không được sau hôm nay.",
              "The day of issue must not lie in the future."));
    }
    if (paper.issuedOn() != null
        && paper.expiresOn() != null
        && paper.expiresOn().isBefore(paper.issuedOn())) {
      errors.add(
          new FieldError(
              "expiresOn",
              "beforeIssue",
              "Ngày hết hạn không được trước ngày ban hành.",
              "The last day must not lie before the day of issue."));
    }
  }

  private void possible(String field, LocalDate day) {
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      errors.add(
          new FieldError(field, "range", "Ngày không hợp lệ.", "The day is not a possible one."));
    }
  }
}
