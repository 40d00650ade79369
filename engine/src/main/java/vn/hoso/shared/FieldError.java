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
}
