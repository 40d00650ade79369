package vn.hoso.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.item.Item;
import vn.hoso.item.ItemCheck;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.ItemSpelling;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.FieldError;

/**
 * Many cells of a list at once, as a block that was pasted. A row in which something cannot stand
 * is told with its cells; it neither stops nor changes the others.
 */
@Service
public class RosterCells {

  private final RosterAccess access;
  private final RosterHistory history;
  private final RosterRefusals refusals;
  private final Items items;
  private final RosterPlaces places;
  private final TransactionTemplate transaction;

  RosterCells(
      RosterAccess access,
      RosterHistory history,
      RosterRefusals refusals,
      Items items,
      RosterPlaces places,
      TransactionTemplate transaction) {
    this.access = access;
    this.history = history;
    this.refusals = refusals;
    this.items = items;
    this.places = places;
    this.transaction = transaction;
  }

  /** A row that was not written. */
  public record RefusedRow(UUID id, List<RefusedCell> errors) {

    static RefusedRow of(UUID id, List<FieldError> errors) {
      return new RefusedRow(
          id,
          errors.stream()
              .map(each -> new RefusedCell(each.field(), AskersLanguage.say(each.message())))
              .toList());
    }
  }

  /** What cannot stand in a column of it, in the words of the asker. */
  public record RefusedCell(String field, String message) {}

  /**
   * @param rows by item, what stands in its columns from now on
   * @return those that were not written
   */
  public List<RefusedRow> fill(CurrentUser by, UUID taskId, Map<UUID, Map<String, String>> rows) {
    var refused = new ArrayList<RefusedRow>();
    var good = new LinkedHashMap<UUID, Map<String, String>>();
    try {
      transaction.executeWithoutResult(
          status -> {
            good.clear();
            refused.clear();
            together(by, taskId, rows, good, refused);
          });
    } catch (ItemProblem oneTooMany) {
      good.forEach((id, values) -> alone(by, taskId, id, values, refused));
    }
    return List.copyOf(refused);
  }

  private void together(
      CurrentUser by,
      UUID taskId,
      Map<UUID, Map<String, String>> rows,
      Map<UUID, Map<String, String>> good,
      List<RefusedRow> refused) {
    var step = access.locked(by, taskId, RosterAction.FILL);
    var there = new HashMap<UUID, Item>();
    items.of(step.step().dossierId()).forEach(item -> there.put(item.id(), item));
    rows.forEach(
        (id, values) -> {
          var errors = errors(step, there.get(id), values);
          if (errors.isEmpty()) {
            good.put(id, spelled(step, there.get(id), values));
          } else {
            refused.add(RefusedRow.of(id, errors));
          }
        });
    if (!good.isEmpty()) {
      refusals.refuse(by, step, places.fill(step, good));
      history.tell(by, step, DossierEventKind.ItemsEntered, Map.of("changed", good.size()));
    }
  }

  private void alone(
      CurrentUser by, UUID taskId, UUID id, Map<String, String> values, List<RefusedRow> refused) {
    try {
      transaction.executeWithoutResult(
          status -> {
            var step = access.locked(by, taskId, RosterAction.FILL);
            var filled = Map.of(id, values);
            refusals.refuse(by, step, places.fill(step, filled));
            history.tell(by, step, DossierEventKind.ItemsEntered, Map.of("changed", 1));
          });
    } catch (ItemProblem oneTooMany) {
      refused.add(
          RefusedRow.of(
              id,
              List.of(
                  new FieldError(values.keySet().iterator().next(), "limit", oneTooMany.text()))));
    }
  }

  private static List<FieldError> errors(RosterStep step, Item item, Map<String, String> values) {
    if (item == null || !item.active()) {
      return List.of(
          new FieldError(
              values.keySet().iterator().next(),
              "gone",
              "Dòng này không còn trong danh sách.",
              "The row is no longer on the list."));
    }
    var errors = new ArrayList<>(ItemCheck.errors(step.rules().columnsAt(step.id()), values));
    errors.addAll(ItemCheck.ofSeries(step.rules().columns(), whole(item, values)));
    return errors;
  }

  private static Map<String, String> whole(Item item, Map<String, String> values) {
    var whole = new HashMap<>(item.values());
    whole.putAll(values);
    return whole;
  }

  private static Map<String, String> spelled(
      RosterStep step, Item item, Map<String, String> values) {
    var spelled = ItemSpelling.of(step.rules(), whole(item, values));
    spelled.keySet().retainAll(values.keySet());
    return spelled;
  }
}
