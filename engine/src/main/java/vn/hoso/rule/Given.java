package vn.hoso.rule;

import vn.hoso.folder.EntryRefused;
import vn.hoso.form.Sides;
import vn.hoso.shared.Text;

/** What may not be left out. */
public final class Given {
  private Given() {}

  /** Null where nothing is said. */
  public static Text words(String vi, String en) {
    return vi == null ? null : new Text(vi, en);
  }

  /** Null where whoever sees the dossier reads it. */
  public static Sides readers(String said) {
    return said == null || said.isBlank() ? null : Sides.parse(said);
  }

  public static <T> T given(T value, String key) {
    if (value == null) {
      throw EntryRefused.missing(key);
    }
    return value;
  }
}
