package vn.hoso.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * What may undo a decision after it was taken: a decision of the same body, on one of these
 * grounds.
 *
 * @param fact the yes/no fact that becomes true; documents depend on it
 * @param grounds at least one
 */
public record Cancellation(
    String fact, List<Ground> grounds, String source, Confidence confidence) {

  /** Why a decision is cancelled. */
  public record Ground(String name, Text label) {}

  /** As written in {@code cancellation:}. */
  public record Entry(
      String fact, @Nullable List<Ground> grounds, String source, String confidence) {

    public Cancellation read() {
      Given.given(grounds, "grounds")
          .forEach(
              ground -> {
                Given.given(ground.name(), "name");
                Given.given(ground.label(), "label");
              });
      if (grounds.isEmpty()) {
        throw new IllegalArgumentException("“grounds” is empty");
      }
      return new Cancellation(
          Given.given(fact, "fact"),
          grounds,
          Given.given(source, "source"),
          Confidence.of(confidence));
    }
  }

  public Cancellation {
    grounds = List.copyOf(grounds);
  }

  /** The ground of that name. */
  public Optional<Ground> ground(String name) {
    return grounds.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
