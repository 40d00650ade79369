package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * What a dossier decides on, one by one.
 *
 * @param label what one of them is called; null where the word for the person says it
 * @param heading what is asked for as the name of a list; null for a single one
 * @param persons whether each is a person of the register
 * @param title what the post or title of one is called; null where they have none
 * @param enteredAt ids of the steps at which the list is made; empty for a single one
 * @param sections what the list is parted into, in their order; empty where it is in one piece
 * @param sheets shapes in which offices keep such lists, beside that of the template
 * @param order ids of the steps of the procedure, as the flow passes them
 */
public record ItemRules(
    Count count,
    @Nullable Text label,
    @Nullable Text heading,
    boolean persons,
    @Nullable Text title,
    List<String> enteredAt,
    List<ItemColumn> columns,
    List<ItemOutcome> outcomes,
    List<ItemLimit> limits,
    List<Section> sections,
    ItemFigures figures,
    List<ItemSheet> sheets,
    List<String> order) {

  /** How many a dossier has. */
  public enum Count {
    ONE,
    MANY
  }

  /**
   * A section of a list: the items with certain values in certain columns.
   *
   * @param only columns, with the values of those that stand in it
   */
  public record Section(String name, Text label, Map<String, List<String>> only) {

    public Section {
      only = Map.copyOf(only);
    }

    public boolean has(Map<String, String> values) {
      return fits(only, values);
    }

    static boolean fits(Map<String, List<String>> only, Map<String, String> values) {
      return only.entrySet().stream()
          .allMatch(each -> each.getValue().contains(values.getOrDefault(each.getKey(), "")));
    }
  }

  /** As written in {@code sections:} of {@code items:}. */
  record SectionEntry(String name, Text label, Map<String, List<String>> only) {

    Section read() {
      return new Section(given(name, "name"), given(label, "label"), given(only, "only"));
    }
  }

  /** Where nothing is said: one person, who has one open dossier of the procedure at a time. */
  public static final ItemRules ONE_PERSON =
      new ItemRules(
          Count.ONE,
          null,
          null,
          true,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(ItemLimit.ONE_PER_PERSON),
          List.of(),
          ItemFigures.NONE,
          List.of(),
          List.of());

  /** As written in {@code items:}. */
  public record Entry(
      Count count,
      Text label,
      Text heading,
      Boolean persons,
      Text title,
      List<String> enteredAt,
      List<ItemColumn.Entry> columns,
      List<ItemOutcome.Entry> outcomes,
      List<ItemLimit.Entry> limits,
      List<SectionEntry> sections,
      ItemFigures.Entry figures,
      List<ItemSheet.Entry> sheets) {

    public ItemRules read() {
      boolean many = given(count, "count") == Count.MANY;
      return new ItemRules(
          count,
          many ? given(label, "label") : label,
          many ? given(heading, "heading") : heading,
          !Boolean.FALSE.equals(persons),
          title,
          many ? given(enteredAt, "enteredAt") : none(enteredAt),
          none(columns).stream().map(ItemColumn.Entry::read).toList(),
          none(outcomes).stream().map(ItemOutcome.Entry::read).toList(),
          none(limits).stream().map(ItemLimit.Entry::read).toList(),
          none(sections).stream().map(SectionEntry::read).toList(),
          figures == null ? ItemFigures.NONE : figures.read(),
          none(sheets).stream().map(ItemSheet.Entry::read).toList(),
          List.of());
    }

    private static <T> List<T> none(@Nullable List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  public ItemRules {
    enteredAt = List.copyOf(enteredAt);
    columns = List.copyOf(columns);
    outcomes = List.copyOf(outcomes);
    limits = List.copyOf(limits);
    sections = List.copyOf(sections);
    sheets = List.copyOf(sheets);
    order = List.copyOf(order);
  }

  /** The same in a procedure with these steps, in the order the flow passes them. */
  public ItemRules along(List<String> steps) {
    return new ItemRules(
        count, label, heading, persons, title, enteredAt, columns, outcomes, limits, sections,
        figures, sheets, steps);
  }

  public boolean many() {
    return count == Count.MANY;
  }

  /** Whether the list is made at that step: items come, go and change. */
  public boolean entered(String step) {
    return enteredAt.contains(step);
  }

  /** The section an item with these values stands in; empty for one that stands in none. */
  public Optional<Section> section(Map<String, String> values) {
    return sections.stream().filter(each -> each.has(values)).findFirst();
  }

  /** The outcomes that are given at that step. */
  public List<ItemOutcome> outcomesAt(String step) {
    return outcomes.stream().filter(each -> each.at().contains(step)).toList();
  }

  /** The columns that are filled in at that step, item by item. */
  public List<ItemColumn> columnsAt(String step) {
    return all(step).filter(each -> !each.once()).toList();
  }

  /** The columns that are filled in at that step once for all items. */
  public List<ItemColumn> onceAt(String step) {
    return all(step).filter(ItemColumn::once).toList();
  }

  private Stream<ItemColumn> all(String step) {
    return columns.stream()
        .filter(each -> each.at().isEmpty() ? entered(step) : each.at().contains(step));
  }

  public Optional<ItemOutcome> outcome(@Nullable String name) {
    return outcomes.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  public Optional<ItemColumn> column(String name) {
    return columns.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /**
   * How the step comes out when the items came out like that: as the first of its outcomes, in the
   * order of the folder, that one of them has; as the last where all had come out before. Empty
   * where nothing follows.
   */
  public Optional<String> follows(String step, Set<String> given) {
    var leading = outcomesAt(step).stream().filter(each -> each.dossier() != null).toList();
    return leading.stream()
        .filter(each -> given.contains(each.name()))
        .findFirst()
        .or(() -> leading.stream().reduce((one, next) -> next))
        .map(ItemOutcome::dossier);
  }

  /** Every outcome of the step that follows from those of the items. */
  public Set<String> following(String step) {
    return outcomesAt(step).stream()
        .map(ItemOutcome::dossier)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Outcomes of which later steps ask nothing more. */
  public Set<String> ended() {
    return names(outcomes.stream().filter(ItemOutcome::ends));
  }

  /**
   * Outcomes of which that step asks nothing: those that ended an item at a step before it. What
   * came to an end at the step itself, or at one behind it, is asked for again in a dossier that
   * was sent back.
   */
  public Set<String> ended(String step) {
    int here = order.indexOf(step);
    return names(
        outcomes.stream()
            .filter(ItemOutcome::ends)
            .filter(each -> each.at().stream().allMatch(at -> order.indexOf(at) < here)));
  }

  private static Set<String> names(Stream<ItemOutcome> outcomes) {
    return outcomes.map(ItemOutcome::name).collect(Collectors.toSet());
  }

  /** The outcomes an item may leave that step with. */
  public Set<String> settled(String step) {
    return Stream.concat(outcomesAt(step).stream().map(ItemOutcome::name), ended(step).stream())
        .collect(Collectors.toSet());
  }

  /** Every step that does something with the items. */
  public Stream<String> steps() {
    return Stream.of(
            enteredAt.stream(),
            outcomes.stream().flatMap(each -> each.at().stream()),
            columns.stream().flatMap(each -> each.at().stream()))
        .flatMap(each -> each);
  }
}
