package vn.hoso.rule;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a {@link Question}.
 *
 * @param chosen id of the unit, or name of the value; null for a body outside this house
 * @param said the unit's or the body's name, or the label of the value, as people read it
 */
public record Answer(@Nullable String chosen, String said) {

  public static Answer unit(UUID id, String name) {
    return new Answer(id.toString(), name);
  }

  /** The unit; empty for a body outside this house. */
  public Optional<UUID> unitId() {
    return Optional.ofNullable(chosen).map(UUID::fromString);
  }
}
