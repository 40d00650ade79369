package vn.hoso.procedure;

import vn.hoso.shared.Text;

/**
 * A body on the way of a dossier, as the folder declares it. Steps name it, a dossier knows its
 * unit.
 *
 * @param name in capitals: CELL, DECIDER
 * @param optional whether a dossier without such a body goes on without it
 */
public record Part(
    String name, Text label, PartCapacity capacity, Anchor anchor, boolean optional) {}
