package vn.hoso.item;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.shared.Page;

/** What dossiers decide on, one by one. Whoever changes something has locked the dossier. */
@Service
public class Items {

  /** Ids of the dossiers about {@code :person}, by whichever entry of his; none for null. */
  public static final String ABOUT_PERSON =
      "(select i.dossier_id from hoso.same_person(cast(:person as uuid)) as me(id)"
          + " join hoso.dossier_item i on i.person_id = me.id)";

  /** Each is a work item of its own: somebody has to do them one by one. */
  private static final int MOST_STEPS = 200;

  private final ItemRows rows;
  private final ItemClaims claims;
  private final ItemLists lists;
  private final ItemCommon common;

  Items(ItemRows rows, ItemClaims claims, ItemLists lists, ItemCommon common) {
    this.rows = rows;
    this.claims = claims;
    this.lists = lists;
    this.common = common;
  }

  /**
   * Puts items at the end of the list of a dossier that has been written already.
   *
   * @return those a limit of the procedure left no place for; they are not on the list
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Refused> add(UUID dossierId, Procedure procedure, List<NewItem> items) {
    var spelled = spelled(dossierId, procedure, items);
    var ids = rows.add(dossierId, spelled);
    var refused = claims.take(dossierId, procedure, ids, spelled);
    rows.remove(refused.stream().map(each -> ids.get(each.place())).distinct().toList());
    return refused;
  }

  /**
   * Puts those of an earlier list that came out so onto a new one, in the places they have under
   * the limits. What the new procedure does not keep of an item stays behind, and so does what it
   * fills in at a step of its own: that is looked at anew.
   *
   * @return those a limit left no place for; they are not on the list
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Refused> handOn(UUID fromId, UUID toId, Procedure to, ProcedureLink link) {
    if (link.items().isEmpty()) {
      return List.of();
    }
    var columns =
        to.items().columns().stream()
            .filter(column -> column.at().isEmpty())
            .map(ItemColumn::name)
            .collect(toSet());
    var said = new HashMap<>(common.of(fromId));
    said.keySet()
        .retainAll(
            to.items().columns().stream()
                .filter(ItemColumn::once)
                .map(ItemColumn::name)
                .collect(toSet()));
    if (!said.isEmpty()) {
      common.say(toId, said);
    }
    var going =
        rows.all(fromId).stream()
            .filter(item -> link.items().contains(String.valueOf(item.outcome())))
            .toList();
    var items =
        going.stream().map(item -> NewItem.of(item).only(columns).with(link.itemValues())).toList();
    var ids = rows.add(toId, items);
    rows.origins(ids, going.stream().map(Item::id).toList());
    var refused = claims.take(toId, to, ids, items);
    rows.remove(refused.stream().map(each -> ids.get(each.place())).distinct().toList());
    return refused;
  }

  /** With what the list as a whole says. */
  private List<NewItem> spelled(UUID dossierId, Procedure procedure, List<NewItem> items) {
    var common = common(dossierId, procedure);
    return items.stream().map(item -> item.with(common).spelled(procedure.items())).toList();
  }

  /**
   * What all items of the list have in common, by name of the column; those not said are missing.
   */
  @Transactional(readOnly = true)
  public Map<String, String> common(UUID dossierId, Procedure procedure) {
    return procedure.items().columns().stream().anyMatch(ItemColumn::once)
        ? common.of(dossierId)
        : Map.of();
  }

  /**
   * Says it of the whole list, those included that come later.
   *
   * @return those a limit left no place for; the caller takes all of it back
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Refused> common(UUID dossierId, Procedure procedure, Map<String, String> values) {
    common.say(dossierId, values);
    var filled = new HashMap<UUID, Map<String, String>>();
    rows.all(dossierId).stream()
        .filter(Item::active)
        .forEach(item -> filled.put(item.id(), values));
    return filled.isEmpty() ? List.of() : fill(dossierId, procedure, filled);
  }

  /** Takes items off the list as if they had never been on it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int remove(UUID dossierId, Procedure procedure, List<UUID> ids) {
    claims.giveBack(
        rows.some(dossierId, ids).stream().map(Item::id).toList(), procedure.items().limits());
    return rows.remove(dossierId, ids);
  }

  /**
   * Fills in columns; what is not named stays.
   *
   * @param filled by item and column
   * @return those a limit left no place for; the caller takes all of it back
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Refused> fill(
      UUID dossierId, Procedure procedure, Map<UUID, Map<String, String>> filled) {
    rows.fill(dossierId, filled);
    var columns = filled.values().stream().flatMap(each -> each.keySet().stream()).collect(toSet());
    return claims.again(dossierId, procedure, rows.some(dossierId, filled.keySet()), columns);
  }

  /** Those a limit has no place for as things stand, with that limit; nothing is kept. */
  @Transactional(readOnly = true)
  public Map<Integer, ItemLimit> full(UUID dossierId, Procedure procedure, List<NewItem> items) {
    return claims.full(dossierId, procedure, spelled(dossierId, procedure, items));
  }

  /** The limits the list goes beyond as its items have come out, each with one of those items. */
  @Transactional(readOnly = true)
  public Map<ItemLimit, Item> beyond(UUID dossierId, Procedure procedure) {
    return claims.beyond(dossierId, procedure, rows.all(dossierId));
  }

  /** Places of those on the list already: same person or name, same post, same in those columns. */
  @Transactional(readOnly = true)
  public Map<Integer, Integer> there(
      UUID dossierId, Procedure procedure, Collection<String> columns, List<NewItem> items) {
    return lists.there(dossierId, columns, spelled(dossierId, procedure, items));
  }

  /** A page of the list, by place. */
  @Transactional(readOnly = true)
  public Page<Item> page(UUID dossierId, ItemFilter filter, int after, int size) {
    return lists.page(dossierId, filter, after, size);
  }

  /** How many came out how, also once the dossier is closed; none of those taken off. */
  @Transactional(readOnly = true)
  public List<ItemCount> counts(UUID dossierId) {
    return lists.counts(dossierId);
  }

  /**
   * In how many items each of the columns is empty.
   *
   * @param ended outcomes of items of which nothing is asked any more
   */
  @Transactional(readOnly = true)
  public Map<String, Integer> missing(
      UUID dossierId, Collection<String> columns, Collection<String> ended) {
    return lists.missing(dossierId, columns, ended);
  }

  /**
   * What stands in one column of the items in which another is still empty.
   *
   * @param ended outcomes of items of which nothing is asked any more
   */
  @Transactional(readOnly = true)
  public List<String> valuesWithout(
      UUID dossierId, String column, String by, Collection<String> ended) {
    return lists.valuesWithout(dossierId, column, by, ended);
  }

  /** All of them, in their order. Of a long list rather ask for a page. */
  @Transactional(readOnly = true)
  public List<Item> of(UUID dossierId) {
    return rows.all(dossierId);
  }

  /** The same of several dossiers; those without any are missing. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Item>> of(Collection<UUID> dossierIds) {
    return dossierIds.isEmpty() ? Map.of() : rows.all(dossierIds);
  }

  /**
   * Those for which a step is done that is done for each: those that count and of which something
   * is still asked, in their order.
   *
   * @throws ItemProblem ITEM-007 (422) where there are more than {@value #MOST_STEPS}
   */
  @Transactional(readOnly = true)
  public List<Item> asked(UUID dossierId, Procedure procedure) {
    var asked = rows.counting(dossierId, procedure.items().ended(), MOST_STEPS + 1);
    if (asked.size() > MOST_STEPS) {
      throw ItemProblem.tooManySteps(MOST_STEPS);
    }
    return asked;
  }

  /** Those of the dossiers that have an item about that person, by whichever entry of his. */
  @Transactional(readOnly = true)
  public Set<UUID> about(UUID personId, Collection<UUID> dossierIds) {
    return dossierIds.isEmpty() ? Set.of() : rows.about(personId, dossierIds);
  }

  /** The item of a dossier that has one; empty where the procedure makes lists. */
  @Transactional(readOnly = true)
  public Optional<Item> single(UUID dossierId, Procedure procedure) {
    return procedure.items().many() ? Optional.empty() : rows.first(dossierId);
  }

  /** Those of the dossier come out like that; which there are. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ItemsCome come(UUID dossierId, List<UUID> ids, String outcome, @Nullable String reason) {
    return new ItemsCome(outcome, rows.outcome(dossierId, ids, outcome, reason));
  }

  /** How many of them came out like one of these. */
  @Transactional(readOnly = true)
  public int among(UUID dossierId, List<UUID> ids, Collection<String> outcomes) {
    return (int)
        rows.some(dossierId, ids).stream()
            .filter(each -> each.outcome() != null && outcomes.contains(each.outcome()))
            .count();
  }

  /** One that stands on the list of the dossier. */
  @Transactional(readOnly = true)
  public Optional<Item> one(UUID dossierId, UUID itemId) {
    return rows.some(dossierId, List.of(itemId)).stream().findFirst();
  }

  /** Those {@link #comeRest} would fall on, the first of them by name. */
  @Transactional(readOnly = true)
  public ItemRest rest(UUID dossierId, Collection<String> others) {
    return lists.rest(dossierId, others);
  }

  /** All that count come out like that, but for those with one of the other outcomes. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ItemsCome comeRest(
      UUID dossierId, Collection<String> others, String outcome, @Nullable String reason) {
    return new ItemsCome(outcome, rows.outcomeOfRest(dossierId, others, outcome, reason));
  }

  /** The dossier was decided: where items have no outcomes of their own, they have that one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decided(UUID dossierId, Procedure procedure, String outcome) {
    if (procedure.items().outcomes().isEmpty()) {
      rows.outcomeOfAll(dossierId, outcome);
    }
  }

  /**
   * The dossier is closed, or its decision void: its items count no more, but for those with an
   * outcome that a limit keeps.
   *
   * @param decided whether the decision stands
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(UUID dossierId, Procedure procedure, boolean decided) {
    rows.close(dossierId);
    claims.giveUp(dossierId, decided, procedure.items().limits());
  }
}
