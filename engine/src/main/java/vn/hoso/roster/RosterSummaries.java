package vn.hoso.roster;

import static vn.hoso.shared.AskersLanguage.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.item.ItemsWanted;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Persons;
import vn.hoso.procedure.Procedure;
import vn.hoso.roster.RosterSummary.SummaryFigure;
import vn.hoso.roster.RosterSummary.SummaryGroup;
import vn.hoso.roster.RosterSummary.SummarySection;
import vn.hoso.rule.ItemFigures.Figure;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.Text;

/** Counts what stands on a list. */
@Component
class RosterSummaries {

  private static final Text NOWHERE = new Text("Chưa rõ phần", "In no section");

  private final Items items;
  private final ItemsWanted wanted;
  private final Persons persons;
  private final DossierChanges dossiers;
  private final Clock clock;

  RosterSummaries(
      Items items, ItemsWanted wanted, Persons persons, DossierChanges dossiers, Clock clock) {
    this.items = items;
    this.wanted = wanted;
    this.persons = persons;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  ListedItems listed(UUID dossierId) {
    var all = items.of(dossierId);
    var ids = all.stream().map(Item::personId).filter(Objects::nonNull).collect(Collectors.toSet());
    return new ListedItems(all, persons.of(ids), LocalDate.now(clock));
  }

  RosterSummary of(UUID dossierId, Procedure procedure) {
    var rules = procedure.items();
    var listed = listed(dossierId);
    var counted = listed.counted(rules.figures());
    return new RosterSummary(
        listed.asOf(),
        rules.figures().wanted() == null ? null : say(rules.figures().wanted()),
        sections(rules, listed.items(), wanted.of(dossierId)),
        counted.size(),
        ListedItems.people(counted),
        rules.figures().rows().stream().map(row -> figure(row, listed, counted)).toList());
  }

  /** What it tells of people is what the official sees of them. */
  byte[] workbook(
      CurrentUser by, UUID dossierId, Procedure procedure, RosterSight sight, RosterViews views) {
    var listed = listed(dossierId);
    var out = new ByteArrayOutputStream();
    try {
      RosterSheet.write(
          out,
          dossiers.get(dossierId).about(),
          procedure.items(),
          listed,
          persons.seen(by, listed.people().keySet()),
          sight,
          wanted.of(dossierId),
          items.common(dossierId, procedure),
          views);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static SummaryFigure figure(Figure row, ListedItems listed, List<Item> counted) {
    var having = counted.stream().filter(item -> listed.has(row, item)).toList();
    return new SummaryFigure(
        row.name(),
        say(row.label()),
        having.size(),
        ListedItems.people(having),
        row.aim(),
        row.source(),
        row.sureness());
  }

  private static List<SummarySection> sections(
      ItemRules rules, List<Item> items, Map<String, Integer> wanted) {
    var sections = new ArrayList<SummarySection>();
    for (var section : rules.sections()) {
      var here = in(items, rules, section::equals);
      if (!here.isEmpty()) {
        sections.add(section(section.name(), section.label(), here, wanted));
      }
    }
    var nowhere = in(items, rules, Objects::isNull);
    if (!nowhere.isEmpty()) {
      sections.add(section("", NOWHERE, nowhere, wanted));
    }
    return sections;
  }

  private static List<Item> in(
      List<Item> items, ItemRules rules, Predicate<ItemRules.Section> section) {
    return items.stream()
        .filter(item -> section.test(rules.section(item.values()).orElse(null)))
        .toList();
  }

  private static SummarySection section(
      String name, Text label, List<Item> items, Map<String, Integer> wanted) {
    var groups = new LinkedHashMap<String, List<Item>>();
    items.forEach(
        item ->
            groups
                .computeIfAbsent(
                    item.title() == null ? "" : ItemsWanted.key(item.title()),
                    key -> new ArrayList<>())
                .add(item));
    return new SummarySection(
        name,
        say(label),
        groups.entrySet().stream()
            .map(
                each ->
                    new SummaryGroup(
                        each.getValue().get(0).title(),
                        wanted.get(each.getKey()),
                        each.getValue().size()))
            .toList(),
        items.size());
  }
}
