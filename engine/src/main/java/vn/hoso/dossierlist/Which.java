package vn.hoso.dossierlist;

import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.DossierStatus;

/**
 * Which dossiers a list shows, and in which order.
 *
 * @param status null for all
 * @param text words looked for; null for none
 * @param mine only those the asker opened
 * @param waiting only those that wait for a day, sorted by it
 * @param order how the others are sorted
 */
record Which(
    @Nullable DossierStatus status,
    @Nullable String text,
    boolean mine,
    boolean waiting,
    DossierOrder order) {

  static final Which ALL = new Which(null, null, false, false, DossierOrder.OPENED);

  /** Of those that wait the nearest day comes first, whatever order is asked for. */
  boolean byName() {
    return !waiting && order == DossierOrder.PERSON;
  }
}
