package vn.hoso.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.item.ItemCheck;
import vn.hoso.item.ItemFilter;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.ItemSpelling;
import vn.hoso.item.Items;
import vn.hoso.item.ItemsWanted;
import vn.hoso.item.NewItem;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Persons;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.roster.RosterView.RosterItem;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Page;

/** Reads lists, makes them, and gives their items outcomes and numbers. */
@Service
@Transactional
public class Rosters {

  private static final int MOST = 600;

  private final RosterAccess access;
  private final RosterViews views;
  private final RosterNumbers numbers;
  private final RosterHistory history;
  private final RosterRefusals refusals;
  private final RosterCommons commons;
  private final RosterSummaries summaries;
  private final ItemsWanted wanted;
  private final Items items;
  private final RosterPlaces places;
  private final Persons persons;

  Rosters(
      RosterAccess access,
      RosterViews views,
      RosterNumbers numbers,
      RosterHistory history,
      RosterRefusals refusals,
      RosterCommons commons,
      RosterSummaries summaries,
      ItemsWanted wanted,
      Items items,
      RosterPlaces places,
      Persons persons) {
    this.access = access;
    this.views = views;
    this.numbers = numbers;
    this.history = history;
    this.refusals = refusals;
    this.commons = commons;
    this.summaries = summaries;
    this.wanted = wanted;
    this.items = items;
    this.places = places;
    this.persons = persons;
  }

  /** The list of a dossier he sees, without its items. */
  @Transactional(readOnly = true)
  public RosterView view(CurrentUser by, UUID dossierId) {
    var procedure = access.seen(by, dossierId);
    return views.of(
        dossierId,
        procedure,
        access.at(by, dossierId, procedure).orElse(null),
        access.sight(by, dossierId, procedure));
  }

  /** Outcomes of items of a dossier he sees that he is not told of. */
  @Transactional(readOnly = true)
  public Set<String> untold(CurrentUser by, UUID dossierId) {
    return access.sight(by, dossierId, access.seen(by, dossierId)).outcomes();
  }

  /**
   * @param after place of the last one of the page before, 0 for the first
   */
  @Transactional(readOnly = true)
  public Page<RosterItem> page(
      CurrentUser by, UUID dossierId, ItemFilter filter, int after, int size) {
    var procedure = access.seen(by, dossierId);
    var sight = access.sight(by, dossierId, procedure);
    var asked = filter.keeping(sight.outcomes());
    var page = items.page(dossierId, asked, after, Math.max(1, Math.min(size, MOST)));
    return new Page<>(
        page.items().stream().map(item -> views.item(item, procedure.items(), sight)).toList(),
        page.next());
  }

  /**
   * Puts one item on the list.
   *
   * @throws ItemProblem ITEM-004 (403), ITEM-005 (422), ITEM-006 (409)
   */
  public void add(CurrentUser by, UUID taskId, NewItem item) {
    var step = access.locked(by, taskId, RosterAction.ENTER);
    var errors = RosterChecks.errors(step, item);
    if (persons.himself(by, item.personId())) {
      errors.add(RosterChecks.self());
    }
    errors.addAll(commons.missing(step));
    if (!errors.isEmpty()) {
      throw ItemProblem.refused(errors);
    }
    var named =
        item.personId() == null
            ? item
            : new NewItem(
                item.personId(),
                persons.asRegistrar(by, item.personId()).fullName(),
                item.title(),
                item.values());
    refusals.refuse(by, step, places.add(step, List.of(named)));
    history.tell(by, step, DossierEventKind.ItemsEntered, Map.of("added", 1));
  }

  /** Says what all items of the list have in common; what is not named stays. */
  public void common(CurrentUser by, UUID taskId, Map<String, String> values) {
    var step = access.locked(by, taskId, RosterAction.ENTER);
    refusals.refuse(by, step, commons.say(step, values));
    history.tell(by, step, DossierEventKind.ItemsEntered, Map.of("changed", values.size()));
  }

  /** How many are asked for a post of the list. */
  public void wanted(CurrentUser by, UUID taskId, String title, int number) {
    var step = access.locked(by, taskId, RosterAction.ENTER);
    wanted.say(step.step().dossierId(), title, number);
    history.tell(by, step, DossierEventKind.ItemsEntered, Map.of("changed", 1));
  }

  /** How the list of a dossier he sees is made up. */
  @Transactional(readOnly = true)
  public RosterSummary summary(CurrentUser by, UUID dossierId) {
    var procedure = access.seen(by, dossierId);
    return summaries.of(dossierId, procedure);
  }

  /** The list of a dossier he sees, and its summary, as a workbook. */
  @Transactional(readOnly = true)
  public byte[] workbook(CurrentUser by, UUID dossierId) {
    var procedure = access.seen(by, dossierId);
    return summaries.workbook(
        by, dossierId, procedure, access.sight(by, dossierId, procedure), views);
  }

  /** Takes one off the list while it is made. */
  public void remove(CurrentUser by, UUID taskId, UUID itemId) {
    var step = access.locked(by, taskId, RosterAction.ENTER);
    if (items.remove(step.step().dossierId(), step.procedure(), List.of(itemId)) == 0) {
      throw ItemProblem.notFound();
    }
    history.tell(by, step, DossierEventKind.ItemsEntered, Map.of("removed", 1));
  }

  /** Fills in columns of one item; what is not named stays. */
  public void fill(CurrentUser by, UUID taskId, UUID itemId, Map<String, String> values) {
    var step = access.locked(by, taskId, RosterAction.FILL);
    var errors = ItemCheck.errors(step.rules().columnsAt(step.id()), values);
    if (!errors.isEmpty()) {
      throw ItemProblem.refused(errors);
    }
    var spelled = spelled(step, itemId, values);
    refusals.refuse(by, step, places.fill(step, Map.of(itemId, spelled)));
    history.tell(by, step, DossierEventKind.ItemsEntered, Map.of("changed", 1));
  }

  /** Beside what stands in the item already, which says of what series a number is. */
  private Map<String, String> spelled(RosterStep step, UUID itemId, Map<String, String> values) {
    var item = items.one(step.step().dossierId(), itemId).orElseThrow(ItemProblem::notFound);
    var whole = new HashMap<>(item.values());
    whole.putAll(values);
    var errors = ItemCheck.ofSeries(step.rules().columns(), whole);
    if (!errors.isEmpty()) {
      throw ItemProblem.refused(errors);
    }
    var spelled = ItemSpelling.of(step.rules(), whole);
    spelled.keySet().retainAll(values.keySet());
    return spelled;
  }

  /**
   * Gives items an outcome: those named, or all that have none of this step yet.
   *
   * @param ids null for all the others
   */
  public void settle(
      CurrentUser by,
      UUID taskId,
      @Nullable List<UUID> ids,
      String outcome,
      @Nullable String written) {
    var step = access.locked(by, taskId, RosterAction.SETTLE);
    var given = outcome(step, outcome, written);
    var reason = written == null ? null : ItemSpelling.of(written);
    var dossierId = step.step().dossierId();
    if (ids != null && items.among(dossierId, ids, before(step)) > 0) {
      throw ItemProblem.refused(
          List.of(
              new FieldError(
                  "ids",
                  "settled",
                  "Trong các dòng đã chọn có dòng đã kết thúc ở bước trước.",
                  "Some of those chosen have come to an end at an earlier step.")));
    }
    var come =
        ids == null
            ? items.comeRest(dossierId, step.rules().settled(step.id()), given.name(), reason)
            : items.come(dossierId, ids, given.name(), reason);
    if (ids != null && come.ordinals().size() < ids.stream().distinct().count()) {
      throw ItemProblem.notFound();
    }
    history.tell(by, step, DossierEventKind.ItemsSettled, come.told());
  }

  /** Outcomes of earlier steps after which nothing more is asked of an item. */
  private static Set<String> before(RosterStep step) {
    return step.rules().ended(step.id()).stream()
        .filter(ended -> step.given().stream().noneMatch(each -> each.name().equals(ended)))
        .collect(Collectors.toSet());
  }

  /** The outcome of items from which that of the step follows; empty where none does. */
  @Transactional(readOnly = true)
  public Optional<String> leadingTo(UUID taskId, String outcome) {
    var step = access.step(taskId);
    return step.given().stream()
        .filter(each -> outcome.equals(each.dossier()))
        .map(ItemOutcome::name)
        .findFirst();
  }

  private static ItemOutcome outcome(RosterStep step, String name, @Nullable String reason) {
    var outcome =
        step.given().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    ItemProblem.refused(
                        List.of(
                            new FieldError(
                                "outcome",
                                "unknown",
                                "Bước này không có kết quả đó.",
                                "The step gives no such outcome."))));
    if (outcome.reason() && (reason == null || reason.isBlank())) {
      throw ItemProblem.refused(
          List.of(new FieldError("reason", "required", "Hãy ghi lý do.", "Give the reason.")));
    }
    if (reason != null && reason.indexOf('\0') >= 0) {
      throw ItemProblem.refused(List.of(FieldError.character("reason")));
    }
    return outcome;
  }

  /**
   * Numbers the items that have none yet, in their order, each series from its first number on.
   *
   * @param firsts first number by value of the column that parts the series
   */
  public void number(CurrentUser by, UUID taskId, String column, Map<String, Long> firsts) {
    var step = access.locked(by, taskId, RosterAction.NUMBER);
    var filled = numbers.give(step, column, firsts);
    if (filled.isEmpty()) {
      return;
    }
    refusals.refuse(by, step, places.fill(step, filled));
    history.tell(by, step, DossierEventKind.ItemsNumbered, Map.of("items", filled.size()));
  }
}
