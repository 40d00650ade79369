package vn.hoso.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which outcomes of a step's form tell how the body voted there.
 *
 * @param passes need the share
 * @param fails stand only where the share was missed
 * @param goesOn stand where nobody was chosen and the best go on to another round
 * @param held say only that the body voted: for a vote whose result is not announced
 * @param tie what a tie leads to; null where a tie is a missed share
 */
public record BallotOutcomes(
    List<String> passes,
    List<String> fails,
    List<String> goesOn,
    List<String> held,
    @Nullable Tie tie) {

  public BallotOutcomes {
    passes = List.copyOf(passes);
    fails = List.copyOf(fails);
    goesOn = List.copyOf(goesOn);
    held = List.copyOf(held);
  }

  public List<String> ties() {
    return tie == null ? List.of() : tie.outcomes();
  }

  /** Each as often as it is named. */
  public Stream<String> all() {
    return Stream.of(passes, fails, ties(), goesOn, held).flatMap(List::stream);
  }

  /**
   * A tie goes to the head, who has both opinions before him and decides.
   *
   * @param outcomes stand where exactly the share was reached, or where it is not clear who of
   *     several is chosen
   * @param step id of the step at which the head decides
   * @param opinions fields of that step's form that keep the opinions of both sides
   */
  public record Tie(List<String> outcomes, String step, List<String> opinions) {

    public Tie {
      outcomes = List.copyOf(outcomes);
      opinions = List.copyOf(opinions);
    }
  }
}
