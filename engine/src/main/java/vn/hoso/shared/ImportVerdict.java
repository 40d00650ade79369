package vn.hoso.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module says to one row of a list that is to be imported.
 *
 * @param errors why it is refused; empty for every other kind
 * @param changes what differs from what is known, field by field
 */
public record ImportVerdict(Kind kind, List<FieldError> errors, List<Change> changes) {

  /** What writing the row would do. */
  public enum Kind {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  /**
   * One field of a row that differs from what is known.
   *
   * @param before null where nothing is known yet
   * @param kept whether what is known stays, since it says more, unless somebody decides otherwise
   */
  public record Change(String field, @Nullable String before, String after, boolean kept) {

    /** As {@link Spelling} judges: the richer of two spellings stays. */
    public static Change ofSpelling(String field, @Nullable String before, String after) {
      return new Change(field, before, after, Spelling.poorer(before, after));
    }
  }

  public ImportVerdict {
    errors = List.copyOf(errors);
    changes = List.copyOf(changes);
  }

  public static ImportVerdict of(Kind kind) {
    return new ImportVerdict(kind, List.of(), List.of());
  }

  /**
   * Of somebody known: changed where anything would be written.
   *
   * @param overwrite whether what would be kept is written too
   */
  public static ImportVerdict of(List<Change> changes, boolean overwrite) {
    boolean written = changes.stream().anyMatch(change -> overwrite || !change.kept());
    return new ImportVerdict(written ? Kind.CHANGED : Kind.UNCHANGED, List.of(), changes);
  }

  public static ImportVerdict refused(List<FieldError> errors) {
    return new ImportVerdict(Kind.REFUSED, errors, List.of());
  }

  public static ImportVerdict refused(String field, String code, String vi, String en) {
    return refused(List.of(new FieldError(field, code, vi, en)));
  }

  /** Whether this field is to be written. */
  public boolean writes(String field, boolean overwrite) {
    return changes.stream()
        .anyMatch(change -> change.field().equals(field) && (overwrite || !change.kept()));
  }
}
