package vn.hoso.shared;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What is wrong with one field of a request.
 *
 * @param field path in the body or name of the parameter, for example {@code documents[0].number}
 * @param code stable word for programs, for example {@code required}
 * @param message sentence for people; must not repeat personal data
 */
public record FieldError(String field, String code, Text message) {

  public FieldError(String field, String code, String vi, String en) {
    this(field, code, new Text(vi, en));
  }

  /** Nothing is said where something must be. */
  public static FieldError required(String field) {
    return new FieldError(field, "required", "Phải ghi mục này.", "This must be filled in.");
  }

  /** A day of something that has happened lies in the future. */
  public static FieldError future(String field) {
    return new FieldError(field, "future", "Ngày này chưa đến.", "This day has not come yet.");
  }

  /** A day lies before the one of what it follows; the message names that and its day. */
  public static FieldError tooEarly(String field, Text earlier, LocalDate day) {
    return new FieldError(
        field,
        "tooEarly",
        "Phải từ %s (%s) trở đi.".formatted(inSentence(earlier.vi()), DayText.of(day)),
        "Not before: %s (%s).".formatted(inSentence(earlier.in(Locale.ENGLISH)), DayText.of(day)));
  }

  /** A day lies after the one of what follows it; the message names that and its day. */
  public static FieldError tooLate(String field, Text later, LocalDate day) {
    return new FieldError(
        field,
        "tooLate",
        "Không được sau %s (%s).".formatted(inSentence(later.vi()), DayText.of(day)),
        "Not after: %s (%s).".formatted(inSentence(later.in(Locale.ENGLISH)), DayText.of(day)));
  }

  /** A day that may lie ahead lies further ahead than can be meant; the message names the last. */
  public static FieldError tooFar(String field, LocalDate last) {
    return new FieldError(
        field,
        "tooFar",
        "Ngày này quá xa; muộn nhất là %s.".formatted(DayText.of(last)),
        "This day is too far ahead; %s at the latest.".formatted(DayText.of(last)));
  }

  private static String inSentence(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** The number of a document has digits. */
  public static FieldError notNumbered(String field) {
    return new FieldError(
        field,
        "number",
        "Số văn bản phải có chữ số, ví dụ 12-QĐ/TU.",
        "The number of a document has digits, like 12-QĐ/TU.");
  }

  /** Words hold a character that no database keeps, or that breaks or turns their line. */
  public static FieldError character(String field) {
    return new FieldError(
        field, "character", "Có ký tự không hợp lệ.", "A character is not allowed.");
  }
}
