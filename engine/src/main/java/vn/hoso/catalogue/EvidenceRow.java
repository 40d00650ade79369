package vn.hoso.catalogue;

import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * A row of a folder that is not sourced.
 *
 * @param key where it stands, by what it is called: {@code documents[1-KNĐ].secrecy}; the same in
 *     every revision
 * @param hash of what it says, without on what that rests
 * @param part key of the description it stands under: {@code documents}, {@code steps}
 * @param facet what of the entry is meant: {@code secrecy}, {@code quorum}; null for itself
 * @param said what must be confirmed, in words; empty where the label says it all
 * @param source null where none is given
 */
record EvidenceRow(
    String key,
    String hash,
    String part,
    @Nullable String facet,
    Text label,
    Text said,
    @Nullable String source,
    Confidence confidence) {

  /** The key of an entry, or of one facet of it. */
  static String key(String part, String entry, @Nullable String facet) {
    return part + "[" + entry + "]" + (facet == null ? "" : "." + facet);
  }
}
