package vn.hoso.document;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.FieldError;

/**
 * Under which numbers a paper stands in the registers of the office system: số đến, ngày đến, số
 * đi. They are no part of the paper, so noting them changes nothing of what was compared with it.
 */
@Embeddable
record OfficeNumbers(
    @Nullable String incomingNumber,
    @Nullable LocalDate incomingOn,
    @Nullable String outgoingNumber) {

  static final OfficeNumbers NONE = new OfficeNumbers(null, null, null);

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int LONGEST = 50;

  /**
   * In one spelling.
   *
   * @param issuedOn the day on the paper; nullable
   * @throws DocumentProblem DOCUMENT-026 (422) by field
   */
  OfficeNumbers checked(@Nullable LocalDate issuedOn, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    var clean =
        new OfficeNumbers(
            number("incomingNumber", incomingNumber, errors),
            incomingOn,
            number("outgoingNumber", outgoingNumber, errors));
    if (incomingOn != null && (incomingOn.isAfter(today) || incomingOn.isBefore(FIRST))) {
      errors.add(
          new FieldError(
              "incomingOn",
              "range",
              "Ngày đến không được sau hôm nay.",
              "The day it came must not lie in the future."));
    } else if (incomingOn != null && issuedOn != null && incomingOn.isBefore(issuedOn)) {
      errors.add(
          new FieldError(
              "incomingOn",
              "beforeIssue",
              "Ngày đến không được trước ngày ban hành.",
              "The day it came must not lie before the day of issue."));
    }
    if (incomingOn != null && isBlank(incomingNumber)) {
      errors.add(
          new FieldError(
              "incomingNumber",
              "required",
              "Có ngày đến thì phải có số đến.",
              "A day it came needs its incoming number."));
    }
    if (!errors.isEmpty()) {
      throw DocumentProblem.officeNumbers(errors);
    }
    return clean;
  }

  private static @Nullable String number(
      String field, @Nullable String sent, List<FieldError> errors) {
    if (isBlank(sent)) {
      return null;
    }
    if (sent.length() > LONGEST || PaperNumber.of(sent).isEmpty()) {
      errors.add(
          new FieldError(
              field,
              "form",
              "Ghi như 1234, 1234/2026 hoặc 1234-CV/BTCTU.",
              "Write it like 1234, 1234/2026 or 1234-CV/BTCTU."));
      return null;
    }
    return PaperNumber.tidy(sent);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** What is not what it was, in words for the history; days as ISO, nothing as the empty text. */
  List<Map<String, String>> changesFrom(OfficeNumbers before) {
    var changes = new ArrayList<Map<String, String>>();
    change(changes, "incomingNumber", "Số đến", before.incomingNumber, incomingNumber);
    change(changes, "incomingOn", "Ngày đến", before.incomingOn, incomingOn);
    change(changes, "outgoingNumber", "Số đi", before.outgoingNumber, outgoingNumber);
    return changes;
  }

  private static void change(
      List<Map<String, String>> changes,
      String field,
      String name,
      @Nullable Object before,
      @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(
          Map.of(
              "field",
              field,
              "name",
              name,
              "before",
              Objects.toString(before, ""),
              "after",
              Objects.toString(after, "")));
    }
  }
}
