package vn.hoso.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.item.ItemCheck;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.ItemSpelling;
import vn.hoso.item.Items;
import vn.hoso.item.Refused;
import vn.hoso.rule.ItemColumn;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;

/** What is said once of a whole list. */
@Component
class RosterCommons {

  private final Items items;
  private final RosterPlaces places;

  RosterCommons(Items items, RosterPlaces places) {
    this.items = items;
    this.places = places;
  }

  List<Refused> say(RosterStep step, Map<String, String> values) {
    var columns = step.rules().onceAt(step.id());
    var errors = new ArrayList<>(ItemCheck.errors(columns, values));
    columns.stream()
        .filter(ItemColumn::required)
        .filter(column -> values.getOrDefault(column.name(), "x").isBlank())
        .forEach(column -> errors.add(RosterChecks.missing(column)));
    if (!errors.isEmpty()) {
      throw ItemProblem.refused(errors);
    }
    return places.common(step, ItemSpelling.of(step.rules(), values));
  }

  /** What must be said of the list before anything stands on it, and was not. */
  List<FieldError> missing(RosterStep step) {
    var said = said(step.step().dossierId(), step);
    return step.rules().onceAt(step.id()).stream()
        .filter(ItemColumn::required)
        .filter(column -> said.getOrDefault(column.name(), "").isBlank())
        .map(RosterCommons::first)
        .toList();
  }

  private Map<String, String> said(UUID dossierId, RosterStep step) {
    return items.common(dossierId, step.procedure());
  }

  private static FieldError first(ItemColumn column) {
    var label = column.label();
    return new FieldError(
        column.name(),
        "required",
        "Hãy ghi %s của cả danh sách trước.".formatted(label.vi()),
        "Say of the whole list first: %s.".formatted(label.in(java.util.Locale.ENGLISH)));
  }

  /** Refuses every row of a sheet as long as it is not said; empty where nothing is missing. */
  List<ImportVerdict> refusals(RosterStep step, int rows) {
    var missing = missing(step);
    return missing.isEmpty()
        ? List.of()
        : java.util.stream.IntStream.range(0, rows)
            .mapToObj(at -> ImportVerdict.refused(missing))
            .toList();
  }
}
