package vn.hoso.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Deadline;
import vn.hoso.deadline.Derivation;
import vn.hoso.dossier.DossierClock;
import vn.hoso.shared.Text;

/**
 * A clock that has started.
 *
 * @param promisedBy the office that promises it, where several do; null for every other one
 * @param endedOn day of the fact it runs to, or on which the dossier was closed; null while it runs
 * @param cutShort whether it ended because the dossier was closed, not by what it runs to
 * @param assumed whether no text sets the limit: it is the office's own, and says so
 * @param extensions how often it was lengthened since it started
 * @param startBefore the day it was counted from before a correction; null without one
 * @param rightStart the day it would be counted from, had it not been given on paper before a
 *     correction; null else
 * @param warnOn the day both sides are warned; null while paused
 * @param derivation how the day it runs from follows from a dated fact; empty where it is one
 * @param notes what limits and days of the calendar that came later did to it
 */
public record RunningClock(
    DossierClock clock,
    String limitName,
    Text label,
    @Nullable Text promisedBy,
    Deadline deadline,
    LocalDate endedOn,
    boolean cutShort,
    boolean assumed,
    int extensions,
    LocalDate startBefore,
    LocalDate rightStart,
    LocalDate warnOn,
    List<Derivation> derivation,
    List<Text> notes) {

  /** Which limit it is; of several promises whose. */
  public Text said() {
    return promisedBy == null
        ? label
        : new Text(
            promisedBy.vi() + ": " + label.vi(), promisedBy.en() + ": " + label.in(Locale.ENGLISH));
  }

  /** Why it ends on that day, in plain Vietnamese. */
  public List<String> sentences() {
    return sentences(Locale.forLanguageTag("vi"));
  }

  /** As {@link #sentences()}, in the language of the reader. */
  public List<String> sentences(Locale reader) {
    return ClockSentences.of(this, reader);
  }
}
