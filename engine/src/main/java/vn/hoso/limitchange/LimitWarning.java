package vn.hoso.limitchange;

import java.util.List;
import java.util.stream.Stream;
import vn.hoso.foldercheck.TimeCheck;
import vn.hoso.foldercheck.TimeFinding;
import vn.hoso.shared.Text;

/**
 * What a draft brings that somebody has to answer for with a reason.
 *
 * @param key what it is about and how much: where that changes it is asked again
 */
record LimitWarning(String key, Text text) {

  /** Those that are new with this draft, or worse than they were. Of a draft that can be read. */
  static List<LimitWarning> of(Made made) {
    return Stream.concat(
            made.differences().stream()
                .filter(LimitDifference::restsOnTheOldBasis)
                .map(LimitWarning::basis),
            found(made))
        .toList();
  }

  private static Stream<LimitWarning> found(Made made) {
    var before = TimeCheck.of(made.base()).findings();
    return TimeCheck.of(made.folder()).findings().stream()
        .filter(TimeFinding::warns)
        .filter(each -> before.stream().noneMatch(each::noWorseThan))
        .map(each -> new LimitWarning(each.element() + " " + each.excess(), each.text()));
  }

  private static LimitWarning basis(LimitDifference difference) {
    var after = difference.after();
    return new LimitWarning(
        "basis %s %s %s".formatted(after.place(), after.limit(), after.unit()),
        new Text(
            "“%s”: thời hạn đổi mà căn cứ để nguyên (%s)."
                .formatted(difference.label().vi(), after.legalBasis()),
            "\"%s\": the limit changes and its basis stays (%s)."
                .formatted(difference.said().en(), after.legalBasis())));
  }
}
