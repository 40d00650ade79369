package vn.hoso.deadline;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The units of a path, the root first. */
final class UnitLine {

  private UnitLine() {}

  /**
   * @param path {@code /<uuid>/<uuid>/}; null = no unit
   */
  static List<UUID> of(String path) {
    return path == null
        ? List.of()
        : Stream.of(path.split("/")).filter(each -> !each.isEmpty()).map(UUID::fromString).toList();
  }
}
