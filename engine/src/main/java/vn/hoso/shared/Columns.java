package vn.hoso.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Columns of many rows, as a statement takes them that unnests arrays side by side. */
public final class Columns {

  private Columns() {}

  public static <T> UUID[] ids(List<T> rows, Function<T, UUID> of) {
    return rows.stream().map(of).toArray(UUID[]::new);
  }

  public static <T> String[] texts(List<T> rows, Function<T, String> of) {
    return rows.stream().map(of).toArray(String[]::new);
  }
}
