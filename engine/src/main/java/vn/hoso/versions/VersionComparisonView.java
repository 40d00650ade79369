package vn.hoso.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.comparison.DifferenceKind;

/**
 * Two revisions of a procedure side by side.
 *
 * @param differences the first five hundred
 * @param more how many there are beside those
 * @param limits every limit of either, in the order dossiers meet it
 */
record VersionComparisonView(
    int from, int to, List<DifferenceSentence> differences, int more, List<LimitPair> limits) {

  record DifferenceSentence(DifferenceKind kind, String file, String sentence) {}

  /**
   * @param before null where the earlier one has no such limit
   * @param after null where the later one has none
   */
  record LimitPair(String label, @Nullable String before, @Nullable String after) {}
}
