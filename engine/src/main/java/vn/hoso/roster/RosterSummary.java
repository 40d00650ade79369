package vn.hoso.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is made up: what stands in which section, post by post, and figures beside their aims.
 *
 * @param asOf the day ages are counted on
 * @param wantedLabel what the number asked for each post is called; null where none is asked for
 * @param counted how many items the figures are of
 * @param people how many different people those are
 */
public record RosterSummary(
    LocalDate asOf,
    @Nullable String wantedLabel,
    List<SummarySection> sections,
    int counted,
    int people,
    List<SummaryFigure> figures) {

  /**
   * @param name empty for what stands in no section
   */
  public record SummarySection(String name, String label, List<SummaryGroup> groups, int items) {}

  /**
   * The items of one post.
   *
   * @param title null where items have none
   * @param wanted how many are asked for; null where that was not said
   */
  public record SummaryGroup(@Nullable String title, @Nullable Integer wanted, int items) {}

  /**
   * @param items how many items; one person may stand in several
   * @param people how many different people
   * @param aim in percent of the people; null where no aim is known
   */
  public record SummaryFigure(
      String name,
      String label,
      int items,
      int people,
      @Nullable Integer aim,
      @Nullable String source,
      @Nullable String confidence) {}
}
