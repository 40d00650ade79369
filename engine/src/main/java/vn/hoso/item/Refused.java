package vn.hoso.item;

import java.util.UUID;
import vn.hoso.rule.ItemLimit;

/**
 * An item that is one too many.
 *
 * @param place of the item among those that were given, from 0
 * @param heldBy dossier of an item that counts already
 * @param item as it was given
 */
public record Refused(int place, ItemLimit limit, UUID heldBy, NewItem item) {

  /** The same among others. */
  public Refused at(int other) {
    return new Refused(other, limit, heldBy, item);
  }
}
