package vn.hoso.limitchange;

import java.util.List;
import vn.hoso.recount.RecountProgress;

/**
 * How far a change has been carried out on open dossiers.
 *
 * @param total dossiers it is to be done to; 0 where they keep what they have
 * @param moved of those done the ones that came out as they were shown, and moved
 * @param failed how many could not be counted anew; they keep what they have
 * @param otherwise how many came out otherwise than they were shown
 * @param failedCodes theirs, as {@code otherwiseCodes}; none where the procedure keeps something
 *     from some who see its dossiers
 */
record ChangeProgress(
    int total,
    int done,
    int moved,
    boolean finished,
    int failed,
    int otherwise,
    List<String> failedCodes,
    List<String> otherwiseCodes) {

  static ChangeProgress of(RecountProgress progress, boolean secret) {
    return new ChangeProgress(
        progress.total(),
        progress.done(),
        progress.moved(),
        progress.finished(),
        progress.failed().size() + progress.failedKept(),
        progress.otherwise().size() + progress.otherwiseKept(),
        secret ? List.of() : progress.failed(),
        secret ? List.of() : progress.otherwise());
  }
}
