package vn.hoso.requirement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is asked for, with its reason. */
public record Supplement(List<Item> items, String reason, Instant requestedAt, Instant suppliedAt) {

  /**
   * One gap: which paper, what is wrong with it, and what asks for it.
   *
   * @param ground null for requests from before it was asked for
   * @param documentIds papers of that type brought since
   * @param answer why none was brought; null where there is no reason
   */
  public record Item(
      String document, String defect, String ground, List<UUID> documentIds, String answer) {}
}
