package vn.hoso.shared;

import java.util.List;

/**
 * What a module says to one row of a list that is to be imported.
 *
 * @param errors why it is refused; empty for every other kind
 */
public record ImportVerdict(Kind kind, List<FieldError> errors) {

  /** What writing the row would do. */
  public enum Kind {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  public ImportVerdict {
    errors = List.copyOf(errors);
  }

  public static ImportVerdict of(Kind kind) {
    return new ImportVerdict(kind, List.of());
  }

  public static ImportVerdict refused(List<FieldError> errors) {
    return new ImportVerdict(Kind.REFUSED, errors);
  }

  public static ImportVerdict refused(String field, String code, String vi, String en) {
    return refused(List.of(new FieldError(field, code, vi, en)));
  }
}
