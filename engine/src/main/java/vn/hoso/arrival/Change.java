package vn.hoso.arrival;

import java.util.Optional;
import java.util.UUID;

/**
 * What was announced of one step.
 *
 * @param shared whether nobody has it, or had it before
 */
record Change(UUID step, UUID position, boolean shared) {

  static final String CHANNEL = "hoso_work";

  private static final int PARTS = 3;

  /** Empty for what no trigger of ours wrote: whoever may sign in to the database may announce. */
  static Optional<Change> of(String announced) {
    String[] parts = announced.split(" ");
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Change(
              UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2].equals("shared")));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
