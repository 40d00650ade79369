package vn.hoso.folder;

import java.util.Arrays;
import vn.hoso.shared.Text;

/** A value of a folder that cannot be used, in the words of both languages. */
public final class EntryRefused extends IllegalArgumentException {

  private final String vi;

  public EntryRefused(String vi, String en) {
    super(en);
    this.vi = vi;
  }

  String vi() {
    return vi;
  }

  public static EntryRefused missing(String key) {
    return new EntryRefused(
        "Thiếu “" + key + "”; hãy ghi thêm.", "“" + key + "” is missing; write it.");
  }

  /**
   * The constant of that name.
   *
   * @param key where it is written
   */
  public static <E extends Enum<E>> E oneOf(Class<E> known, String key, String written) {
    return Arrays.stream(known.getEnumConstants())
        .filter(each -> each.name().equals(written))
        .findFirst()
        .orElseThrow(() -> unknown(known, key, written));
  }

  private static <E extends Enum<E>> EntryRefused unknown(
      Class<E> known, String key, String written) {
    Text mend =
        Nearest.mend(written, Arrays.stream(known.getEnumConstants()).map(Enum::name).toList());
    return new EntryRefused(
        "Không có " + key + " “" + written + "”. " + mend.vi(),
        "There is no " + key + " \"" + written + "\". " + mend.en());
  }
}
