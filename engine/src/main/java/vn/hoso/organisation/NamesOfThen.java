package vn.hoso.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What officials were called at a moment: what was done before somebody was renamed stays under the
 * name he did it with.
 */
public final class NamesOfThen {

  /** The name until a moment. */
  record Until(Instant at, String name) {}

  private final Map<UUID, String> today;
  private final Map<UUID, List<Until>> before;

  /**
   * @param before the names they bore before, the earliest first
   */
  NamesOfThen(Map<UUID, String> today, Map<UUID, List<Until>> before) {
    this.today = Map.copyOf(today);
    this.before = Map.copyOf(before);
  }

  /**
   * The full name.
   *
   * @throws OrganisationProblem {@code ORGANISATION-001} (404) where there is no such official
   */
  public String at(UUID officialId, Instant moment) {
    if (officialId.equals(CurrentUser.SYSTEM.officialId())) {
      return CurrentUser.SYSTEM.fullName();
    }
    return before.getOrDefault(officialId, List.of()).stream()
        .filter(until -> until.at.isAfter(moment))
        .map(Until::name)
        .findFirst()
        .orElseGet(() -> name(officialId));
  }

  private String name(UUID officialId) {
    String name = today.get(officialId);
    if (name == null) {
      throw OrganisationProblem.officialNotFound();
    }
    return name;
  }
}
