package vn.hoso.direction;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a dossier that are for the asker.
 *
 * @param version of the dossier, which giving one must name
 * @param items the latest first
 * @param steps at which the asker may give one
 */
public record DirectionsView(int version, List<DirectionView> items, List<DirectableStep> steps) {

  /** Where an order stands. */
  public enum DirectionState {
    OPEN,
    ANSWERED,
    WITHDRAWN,
    /** Its step was broken off without being done, or the dossier is closed. */
    LAPSED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the asker may do with one. */
  public enum DirectionAction {
    ANSWER,
    WITHDRAW;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param late whether the day has passed without an answer
   * @param answer null until it is answered, and where it was taken back
   * @param endedAt when it was answered or taken back; null where it was neither
   */
  public record DirectionView(
      UUID id,
      UUID taskId,
      String stepName,
      String text,
      @Nullable LocalDate answerBy,
      boolean late,
      Instant givenAt,
      String givenByName,
      DirectionState state,
      @Nullable String answer,
      @Nullable Instant endedAt,
      @Nullable String endedByName,
      List<DirectionAction> actions) {}

  /**
   * @param holderName who has it; null while it is shared
   */
  public record DirectableStep(UUID taskId, String stepName, @Nullable String holderName) {}
}
