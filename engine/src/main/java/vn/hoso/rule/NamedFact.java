package vn.hoso.rule;

import org.jspecify.annotations.Nullable;
import vn.hoso.form.Sides;
import vn.hoso.shared.Text;

/**
 * A fact of a dossier that a procedure names: a date ({@code cellResolution}) or a yes/no ({@code
 * youthUnionMember}).
 *
 * @param origin where its value comes from
 * @param follows of {@link Origin#ROUTE}: the parts (in small letters) and answers of the table of
 *     authority it follows from; null where an act says it
 * @param readers null where whoever sees the dossier reads it
 * @param ahead a day that is set for the future, not one that was
 * @param asked how a person is asked for it on the public page; null where nobody is
 * @param publicAnswer what holds of whoever reads the public page, without asking; null where that
 *     is not known
 */
public record NamedFact(
    String name,
    Text label,
    Origin origin,
    @Nullable Condition follows,
    @Nullable Sides readers,
    boolean ahead,
    @Nullable Asked asked,
    @Nullable Boolean publicAnswer) {

  /** One that the public is not asked for. */
  public NamedFact(
      String name,
      Text label,
      Origin origin,
      @Nullable Condition follows,
      @Nullable Sides readers,
      boolean ahead) {
    this(name, label, origin, follows, readers, ahead, null, null);
  }

  /**
   * How a person is asked for a yes/no fact on which papers depend.
   *
   * @param ask the question; facts with the same question are choices of one
   * @param choice what is chosen where the question has several facts; null for yes or no
   */
  public record Asked(Text ask, @Nullable Text choice) {}

  /** Where the value of a fact comes from. */
  public enum Origin {
    /** A field of a form carries it ({@code x-fact}, {@code x-condition}). */
    FORM,
    /** The route of the dossier decides it when the dossier is opened. */
    ROUTE
  }
}
