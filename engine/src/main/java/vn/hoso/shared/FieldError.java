package vn.hoso.shared;

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

  /** Words hold a character that no database keeps. */
  public static FieldError character(String field) {
    return new FieldError(
        field, "character", "Có ký tự không hợp lệ.", "A character is not allowed.");
  }
}
