package vn.hoso.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a vote while they are being typed: any of them may be missing or no number yet.
 *
 * @param lines names that are voted on; null or none where the body votes for or against
 */
public record TypedTally(
    @Nullable @Size(max = 20) String summoned,
    @Nullable @Size(max = 20) String present,
    @Nullable @Size(max = 20) String excused,
    @Nullable @Size(max = 20) String issued,
    @Nullable @Size(max = 20) String collected,
    @Nullable @Size(max = 20) String valid,
    @Nullable @Size(max = 20) String inFavour,
    @Nullable @Size(max = 20) String against,
    @Nullable @Size(max = 20) String entitled,
    @Nullable @Size(max = TallyCheck.MOST_LINES) List<@NotNull @Valid TypedLine> lines) {

  /** A name and its votes, as typed. */
  public record TypedLine(
      @Nullable @Size(max = TallyCheck.LONGEST_NAME) String name,
      @Nullable @Size(max = 20) String inFavour,
      @Nullable @Size(max = 20) String against) {}
}
