package vn.hoso.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an official may see, in the shape a query needs. A row is visible when its addressed
 * position is in {@code positionIds}, or one of the units that hold or held it is in {@code
 * unitIds}, or the path of one of these units starts with one of {@code pathPrefixes}. All three
 * empty: nothing is visible.
 */
public record VisibleScope(Set<UUID> positionIds, Set<UUID> unitIds, List<String> pathPrefixes) {

  public VisibleScope {
    positionIds = Set.copyOf(positionIds);
    unitIds = Set.copyOf(unitIds);
    pathPrefixes = List.copyOf(pathPrefixes);
  }

  /** The units whose paths these are, without those that lie below another of them. */
  public Set<UUID> ledUnitIds() {
    return pathPrefixes.stream()
        .filter(path -> pathPrefixes.stream().noneMatch(up -> below(path, up)))
        .map(
            path ->
                UUID.fromString(
                    path.substring(
                        path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1)))
        .collect(Collectors.toSet());
  }

  private static boolean below(String path, String up) {
    return path.length() > up.length() && path.startsWith(up);
  }
}
