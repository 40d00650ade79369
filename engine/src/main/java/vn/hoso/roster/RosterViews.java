package vn.hoso.roster;

import static vn.hoso.shared.AskersLanguage.say;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.item.Item;
import vn.hoso.item.ItemCount;
import vn.hoso.item.Items;
import vn.hoso.procedure.Procedure;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.roster.RosterView.RosterChoice;
import vn.hoso.roster.RosterView.RosterColumn;
import vn.hoso.roster.RosterView.RosterCount;
import vn.hoso.roster.RosterView.RosterItem;
import vn.hoso.roster.RosterView.RosterOutcome;
import vn.hoso.roster.RosterView.RosterRest;
import vn.hoso.roster.RosterView.RosterSection;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.Text;

/** Puts lists in the words of the asker. */
@Component
class RosterViews {

  private static final Text NONE = new Text("Chưa có kết quả", "Not decided yet");

  private final Items items;
  private final SheetsAtHand sheets;

  RosterViews(Items items, SheetsAtHand sheets) {
    this.items = items;
    this.sheets = sheets;
  }

  /**
   * @param at the step at which the asker may do something with it; null for none
   */
  RosterView of(UUID dossierId, Procedure procedure, @Nullable RosterStep at, RosterSight kept) {
    var rules = procedure.items();
    var editable =
        at == null
            ? List.<ItemColumn>of()
            : Stream.concat(rules.columnsAt(at.id()).stream(), rules.onceAt(at.id()).stream())
                .toList();
    var given = at == null ? List.<ItemOutcome>of() : at.given();
    var counts = told(items.counts(dossierId), kept);
    return new RosterView(
        dossierId,
        say(rules.label() == null ? procedure.subject() : rules.label()),
        rules.persons(),
        rules.title() == null ? null : say(rules.title()),
        rules.columns().stream()
            .filter(each -> !kept.columns().contains(each.name()))
            .map(
                each ->
                    editable.contains(each)
                        ? column(each, true, waiting(dossierId, each, rules))
                        : column(each, false, List.of()))
            .toList(),
        common(dossierId, procedure, kept),
        rules.outcomes().stream()
            .filter(each -> !kept.outcomes().contains(each.name()))
            .map(
                each ->
                    new RosterOutcome(
                        each.name(), say(each.label()), each.reason(), given.contains(each)))
            .toList(),
        rules.sections().stream()
            .map(each -> new RosterSection(each.name(), say(each.label())))
            .toList(),
        counts.stream().map(each -> count(each, rules)).toList(),
        counts.stream().mapToInt(ItemCount::count).sum(),
        at == null ? null : at.step().id(),
        at == null ? List.of() : List.copyOf(at.actions()),
        at == null || !at.actions().contains(RosterAction.ENTER)
            ? null
            : sheets.pending(at.step().id()).orElse(null),
        at == null || !at.actions().contains(RosterAction.SETTLE) ? null : rest(dossierId, at));
  }

  private Map<String, String> common(UUID dossierId, Procedure procedure, RosterSight kept) {
    var common = new HashMap<>(items.common(dossierId, procedure));
    common.keySet().removeAll(kept.columns());
    return common;
  }

  private RosterRest rest(UUID dossierId, RosterStep at) {
    var rest = items.rest(dossierId, at.rules().settled(at.id()));
    return new RosterRest(rest.count(), rest.first());
  }

  /** Items that came out in a way he is not told of count among those that did not yet. */
  private static List<ItemCount> told(List<ItemCount> counts, RosterSight kept) {
    var told = new LinkedHashMap<String, Integer>();
    counts.forEach(
        each ->
            told.merge(
                each.outcome() == null || kept.outcomes().contains(each.outcome())
                    ? ""
                    : each.outcome(),
                each.count(),
                Integer::sum));
    return told.entrySet().stream()
        .map(each -> new ItemCount(each.getKey().isEmpty() ? null : each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(each -> each.outcome() == null ? "" : each.outcome()))
        .toList();
  }

  private List<String> waiting(UUID dossierId, ItemColumn column, ItemRules rules) {
    return column.series() == null
        ? List.of()
        : items.valuesWithout(dossierId, column.name(), column.series().by(), rules.ended());
  }

  private static RosterColumn column(ItemColumn column, boolean editable, List<String> waiting) {
    return new RosterColumn(
        column.name(),
        say(column.label()),
        column.kind().name(),
        column.required(),
        column.once(),
        editable,
        column.choices().stream()
            .map(each -> new RosterChoice(each.value(), say(each.label())))
            .toList(),
        column.pattern() == null ? null : column.pattern().pattern(),
        column.patternSays() == null ? null : say(column.patternSays()),
        column.series() == null ? null : column.series().by(),
        waiting);
  }

  private static RosterCount count(ItemCount count, ItemRules rules) {
    return new RosterCount(
        count.outcome() == null ? "" : count.outcome(),
        say(rules.outcome(count.outcome()).map(ItemOutcome::label).orElse(NONE)),
        count.count());
  }

  RosterItem item(Item item, ItemRules rules, RosterSight kept) {
    var outcome = item.outcome() == null ? "" : item.outcome();
    boolean told = !kept.outcomes().contains(outcome);
    var values = new HashMap<>(item.values());
    values.keySet().removeAll(kept.columns());
    return new RosterItem(
        item.id(),
        item.ordinal(),
        item.personId(),
        item.name(),
        item.title(),
        rules.section(item.values()).map(ItemRules.Section::name).orElse(null),
        told ? item.outcome() : null,
        told ? rules.outcome(item.outcome()).map(each -> say(each.label())).orElse(null) : null,
        told && !kept.reasons().contains(outcome) ? item.reason() : null,
        item.active(),
        values);
  }

  /** Used by what is said to officials about columns. */
  static Set<String> names(List<ItemColumn> columns) {
    return columns.stream().map(ItemColumn::name).collect(java.util.stream.Collectors.toSet());
  }
}
