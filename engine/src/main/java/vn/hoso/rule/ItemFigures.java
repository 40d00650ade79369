package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.shared.Text;

/**
 * How a list is made up, as figures beside the aims: never a score, and nothing follows from them.
 *
 * @param only columns, with the values of the items that are counted at all
 * @param wanted what the number asked for each post is called; null where none is asked for
 */
public record ItemFigures(
    Map<String, List<String>> only, @Nullable Text wanted, List<Figure> rows) {

  /** Where a folder says nothing. */
  static final ItemFigures NONE = new ItemFigures(Map.of(), null, List.of());

  /** Of whom a figure is. */
  public enum Of {
    EVERYBODY,
    WOMEN,
    MEN
  }

  /**
   * One figure.
   *
   * @param from full years of age from which one is counted; 0 for any
   * @param below full years below which one is counted; 0 for any
   * @param only columns, with the values of those that are counted
   * @param aim in percent of all that are counted; null where no aim was seen
   */
  public record Figure(
      String name,
      Text label,
      Of of,
      int from,
      int below,
      Map<String, List<String>> only,
      @Nullable Integer aim,
      @Nullable String source,
      @Nullable Confidence confidence) {

    public Figure {
      only = Map.copyOf(only);
    }

    public boolean has(Map<String, String> values) {
      return ItemRules.Section.fits(only, values);
    }

    /** How sure the aim is, as it is written; null where there is none. */
    public @Nullable String sureness() {
      return confidence == null ? null : confidence.name();
    }
  }

  /** As written in {@code figures:} of {@code items:}. */
  record Entry(Map<String, List<String>> only, Text wanted, List<FigureEntry> rows) {

    ItemFigures read() {
      return new ItemFigures(
          only == null ? Map.of() : only,
          wanted,
          rows == null ? List.of() : rows.stream().map(FigureEntry::read).toList());
    }
  }

  record FigureEntry(
      String name,
      Text label,
      Of of,
      Integer from,
      Integer below,
      Map<String, List<String>> only,
      Integer aim,
      String source,
      String confidence) {

    Figure read() {
      if (aim != null && (aim < 1 || aim > 100)) {
        throw new EntryRefused(
            "“aim” là phần trăm, từ 1 đến 100.", "“aim” is a percentage from 1 to 100.");
      }
      return new Figure(
          given(name, "name"),
          given(label, "label"),
          of == null ? Of.EVERYBODY : of,
          from == null ? 0 : from,
          below == null ? 0 : below,
          only == null ? Map.of() : only,
          aim,
          aim == null ? source : given(source, "source"),
          aim == null ? null : Confidence.of(confidence));
    }
  }

  public ItemFigures {
    only = Map.copyOf(only);
    rows = List.copyOf(rows);
  }

  public boolean has(Map<String, String> values) {
    return ItemRules.Section.fits(only, values);
  }
}
