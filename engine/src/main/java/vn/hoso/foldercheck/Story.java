package vn.hoso.foldercheck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one demo dossier: told by when it began and by what differs from the usual road.
 * Where it stands today follows from the days its steps take.
 *
 * @param daysAgo calendar days before today on which it is opened
 * @param home key of the home cell of the person it is about; null for the next person, whose ever
 * @param opener key of the unit that opens; null for the first one that may, from the home upwards
 * @param asked what is answered at the opening: key of a unit, name of a value, or what a body
 *     outside is called
 * @param list what the list is called that it is about; null where it is about a person
 * @param items how many stand on that list
 * @param pace how long its steps take, in percent of the usual days
 * @param turns outcomes per step that differ from the usual one, one for each visit of the step
 * @param restsAt id of the step at which it is left lying; null where only time stops it
 * @param closing what ends it when it comes to rest; null for nothing
 * @param done steps done a given number of working days before today, whatever their usual days: so
 *     that a desk shows work due today and tomorrow on whichever day the demo is made
 */
public record Story(
    int daysAgo,
    @Nullable String home,
    @Nullable String opener,
    Map<String, String> asked,
    @Nullable String list,
    int items,
    int pace,
    Map<String, List<String>> turns,
    @Nullable String restsAt,
    @Nullable Closing closing,
    Map<String, Integer> done) {

  private static final int USUAL_PACE = 100;

  /** How a dossier ends that comes to no decision. */
  public enum Closing {
    WITHDRAW,
    STOP
  }

  public Story {
    pace = pace == 0 ? USUAL_PACE : pace;
    asked = asked == null ? Map.of() : Map.copyOf(asked);
    turns = turns == null ? Map.of() : Map.copyOf(turns);
    done = done == null ? Map.of() : Map.copyOf(done);
  }

  /**
   * Whether it is left lying there: not before what it tells of earlier visits has happened.
   *
   * @param visit of the step, counted from 0
   */
  public boolean rests(String step, int visit) {
    return step.equals(restsAt) && visit >= turns.getOrDefault(step, List.of()).size();
  }
}
