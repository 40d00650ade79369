package vn.hoso.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands, for whoever holds its receipt: no names, no internal steps, no person.
 *
 * @param sentence the whole answer in one sentence
 * @param portalStatus the word for its status
 * @param promisedOn ngày hẹn trả; null where no promise runs
 * @param promisedBefore the day promised before the office named another; null where it did not
 * @param apology the office's, with both days; null where the first one stands
 * @param whatToDo what the reader must do now; null where it is nothing
 * @param timeline oldest first
 * @param explanation why the promise is that day, or why it waits, sentence by sentence and as
 *     officials read it; empty without a promise
 * @param promises of each office that has promised a day of its own; empty where there is one day
 */
public record TrackingView(
    String sentence,
    String portalStatus,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate promisedBefore,
    @Nullable String apology,
    @Nullable String whatToDo,
    List<Moment> timeline,
    OfficeContact contact,
    List<String> explanation,
    List<Promised> promises) {

  /**
   * The day one office promises.
   *
   * @param on null while it is paused
   * @param before the day that stood before it named another; null where it did not
   * @param ended whether its share is done
   */
  public record Promised(
      String by,
      @Nullable LocalDate on,
      @Nullable LocalDate before,
      boolean ended,
      List<String> explanation) {}

  /** One line of the timeline. */
  public record Moment(String title, LocalDate on) {}
}
