package vn.hoso.document;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.shared.FieldError;

/** Whether the days noted of a paper can be, one by one and one after the other. */
final class PaperDays {

  /** No paper of a dossier is older, and no database keeps every day a machine can name. */
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final LocalDate today;
  private final List<FieldError> errors;

  PaperDays(LocalDate today, List<FieldError> errors) {
    this.today = today;
    this.errors = errors;
  }

  void check(PaperDetails paper) {
    possible("issuedOn", paper.issuedOn());
    possible("receivedOn", paper.receivedOn());
    possible("effectiveFrom", paper.effectiveFrom());
    possible("expiresOn", paper.expiresOn());
    if (after(paper.issuedOn(), today)) {
      refuse(
          "issuedOn",
          "inFuture",
          "Ngày ban hành không được sau hôm nay.",
          "The day of issue must not lie in the future.");
    }
    if (after(paper.receivedOn(), today)) {
      refuse(
          "receivedOn",
          "inFuture",
          "Ngày nhận không được sau hôm nay.",
          "The day of receipt must not lie in the future.");
    }
    inOrder(paper);
  }

  private void inOrder(PaperDetails paper) {
    if (after(paper.issuedOn(), paper.receivedOn())) {
      refuse(
          "receivedOn",
          "beforeIssue",
          "Ngày nhận không được trước ngày ban hành.",
          "The day of receipt must not lie before the day of issue.");
    }
    if (after(paper.issuedOn(), paper.expiresOn())) {
      refuse(
          "expiresOn",
          "beforeIssue",
          "Ngày hết hạn không được trước ngày ban hành.",
          "The last day must not lie before the day of issue.");
    } else if (after(paper.effectiveFrom(), paper.expiresOn())) {
      refuse(
          "expiresOn",
          "beforeEffect",
          "Ngày hết hạn không được trước ngày có hiệu lực.",
          "The last day must not lie before the day of effect.");
    }
  }

  private static boolean after(LocalDate later, LocalDate earlier) {
    return later != null && earlier != null && later.isAfter(earlier);
  }

  private void possible(String field, LocalDate day) {
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      refuse(field, "range", "Ngày không hợp lệ.", "The day is not a possible one.");
    }
  }

  private void refuse(String field, String code, String vi, String en) {
    errors.add(new FieldError(field, code, vi, en));
  }
}
