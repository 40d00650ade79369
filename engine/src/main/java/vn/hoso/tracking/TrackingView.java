package vn.hoso.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands, for whoever holds its receipt: no names, no internal steps, no person.
 *
 * @param sentence the whole answer in one sentence
 * @param portalStatus one of the ten words
 * @param promisedOn ngày hẹn trả; null where no promise runs
 * @param whatToDo what the reader must do now; null where it is nothing
 * @param timeline oldest first
 * @param explanation why the promise is that day, or why it waits, sentence by sentence and as
 *     officials read it; empty without a promise
 */
public record TrackingView(
    String sentence,
    String portalStatus,
    @Nullable LocalDate promisedOn,
    @Nullable String whatToDo,
    List<Moment> timeline,
    OfficeContact contact,
    List<String> explanation) {

  /** One line of the timeline. */
  public record Moment(String title, LocalDate on) {}
}
