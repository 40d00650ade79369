package vn.hoso.signing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.IssuedPaper;

/** The list that goes with a paper, with the columns its procedure names. */
final class AnnexWords {

  private static final Locale VI = Locale.forLanguageTag("vi");

  /** Of a column that holds what people wrote; a number of a row needs little, a name more. */
  private static final int USUAL = 4;

  private static final Map<String, Integer> WEIGHTS =
      Map.of(IssuedPaper.Column.NUMBER, 2, "name", 7, "title", 6, "reason", 6);

  private AnnexWords() {}

  /**
   * @param body whose paper it goes with
   * @param items by the names papers use
   */
  static DraftWords.@Nullable Annex of(
      IssuedPaper paper, String body, List<Map<String, String>> items) {
    if (paper.annex() == null) {
      return null;
    }
    List<String> values = paper.annex().columns().stream().map(IssuedPaper.Column::value).toList();
    return new DraftWords.Annex(
        paper.annex().title().vi().toUpperCase(VI),
        "(Kèm theo %s số            -%s/            ngày      tháng      năm          của %s)"
            .formatted(paper.title().vi(), paper.symbol(), body),
        paper.annex().columns().stream().map(column -> column.label().vi()).toList(),
        values.stream().map(value -> WEIGHTS.getOrDefault(value, USUAL)).toList(),
        items.stream()
            .map(item -> values.stream().map(value -> item.getOrDefault(value, "")).toList())
            .toList());
  }
}
