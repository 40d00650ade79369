package vn.hoso.conclusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.document.DocumentView;
import vn.hoso.item.Item;
import vn.hoso.rule.GateRule.Source;

/**
 * What gates look at in a dossier.
 *
 * @param days its dated facts and the days that follow from them
 * @param item the one that is looked at; null where the dossier is about one matter
 */
record GateGround(
    Map<String, Boolean> conditions,
    Function<String, Optional<LocalDate>> days,
    List<DocumentView> papers,
    @Nullable Item item,
    LocalDate today) {

  GateGround of(Item one) {
    return new GateGround(conditions, days, papers, one, today);
  }

  /** What stands in a column; empty where nothing does. */
  Optional<String> value(String column) {
    return Optional.ofNullable(item)
        .map(one -> one.values().get(column))
        .filter(written -> !written.isBlank());
  }

  boolean has(String paper) {
    return papers(paper).findAny().isPresent();
  }

  /** Of a paper the day of the latest one; empty where it is not known. */
  Optional<LocalDate> day(Source source) {
    return switch (source.kind()) {
      case FACT -> days.apply(source.name());
      case COLUMN -> value(source.name()).map(LocalDate::parse);
      case PAPER ->
          papers(source.name())
              .map(DocumentView::issuedOn)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder());
    };
  }

  private Stream<DocumentView> papers(String code) {
    return papers.stream().filter(paper -> code.equals(paper.requirementCode()));
  }
}
