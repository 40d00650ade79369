package vn.hoso.rule;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;

/**
 * How the unit of a part is found: on a level of the way up from the body that opens, or from a
 * unit asked at the opening, and there perhaps the room with a duty.
 *
 * @param asked name of the question whose answer is seen from; null for the body that opens
 * @param level fixed by the folder; null where the table of authority answers
 * @param answer column of that table; null where the level is fixed
 * @param duty the room of that body; null for the body itself
 * @param board whether the board that room works in is meant, where it works in one
 * @param among kind of the units directly below that body which hold the part together; null where
 *     one unit holds it
 * @param chosen whether the form of a step says which of them; else all do
 */
public record Anchor(
    @Nullable String asked,
    @Nullable Level level,
    @Nullable String answer,
    @Nullable UnitDuty duty,
    boolean board,
    @Nullable UnitKind among,
    boolean chosen) {

  /** Of one unit, seen from the opener. */
  public Anchor(@Nullable Level level, @Nullable String answer, @Nullable UnitDuty duty) {
    this(null, level, answer, duty, false, null, false);
  }

  /** Whether several units hold the part. */
  public boolean several() {
    return among != null;
  }

  /** Levels of the Party's organisation, seen from the body that opens or the unit asked. */
  public enum Level {
    /** The body that opens, or the unit asked itself. */
    OPENER,
    SECTION,
    GRASSROOTS,
    /** What stands directly above the grassroots committee, or above the opener without one. */
    SUPERIOR,
    /** The committee that stands there; none where that is the province. */
    COMMITTEE,
    PROVINCE;

    private static final Pattern ANSWER =
        Pattern.compile("([A-Z]+?)(_STANDING_COMMITTEE|_COMMITTEE|_STANDING|_ORGANISATION_BOARD)?");

    /**
     * The level a table answers with: its name, perhaps followed by the organ of that body ({@code
     * GRASSROOTS_STANDING_COMMITTEE}); empty for what is no level or no organ.
     */
    public static Optional<Level> of(String answer) {
      var read = ANSWER.matcher(answer);
      return Arrays.stream(values())
          .filter(each -> read.matches() && each.name().equals(read.group(1)))
          .findFirst();
    }
  }
}
