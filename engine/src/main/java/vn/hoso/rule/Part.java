package vn.hoso.rule;

import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * A body on the way of a dossier, as the folder declares it. Steps name it, a dossier knows its
 * unit.
 *
 * @param name in capitals: CELL, DECIDER
 * @param optional whether a dossier without such a body goes on without it
 * @param lead name of the part that leads (chủ trì) where this one is consulted (phối hợp); null
 *     for every other part
 * @param promise name of the limit of the whole that its office promises of its own; null where it
 *     promises none
 */
public record Part(
    String name,
    Text label,
    PartCapacity capacity,
    Anchor anchor,
    boolean optional,
    @Nullable String lead,
    @Nullable String promise) {

  /** One that leads itself. */
  public Part(String name, Text label, PartCapacity capacity, Anchor anchor, boolean optional) {
    this(name, label, capacity, anchor, optional, null, null);
  }
}
