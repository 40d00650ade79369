package vn.hoso.memberdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoso.memberdata.Reconciliation.Difference;
import vn.hoso.memberdata.Reconciliation.OnlyHere;
import vn.hoso.memberdata.Reconciliation.OnlyThere;
import vn.hoso.memberdata.Reconciliation.Possible;
import vn.hoso.memberdata.Reconciliation.Why;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Letters;

/**
 * Holds the register against an export. A number that tells one person makes two the same: that of
 * identity, the old one, the one of the card. A name never does.
 */
final class Reconciler {

  private static final List<MemberColumn> NUMBERS =
      List.of(MemberColumn.IDENTITY, MemberColumn.OLD_IDENTITY, MemberColumn.CARD);

  private static final List<MemberColumn> COMPARED =
      List.of(
          MemberColumn.FULL_NAME,
          MemberColumn.GENDER,
          MemberColumn.BIRTH,
          MemberColumn.IDENTITY,
          MemberColumn.CARD,
          MemberColumn.OLD_CARD,
          MemberColumn.CARD_ISSUED_ON,
          MemberColumn.ORGANISATION,
          MemberColumn.ADMITTED_ON,
          MemberColumn.OFFICIAL_ON,
          MemberColumn.LEFT_ON);

  private final List<Member> members;
  private final List<ExportRow> rows;
  private final Map<ExportRow, Member> matched = new LinkedHashMap<>();
  private final Set<UUID> found = new HashSet<>();
  private final List<Possible> possible = new ArrayList<>();
  private final List<WrongCell> wrong = new ArrayList<>();
  private final Set<ExportRow> unsure = new HashSet<>();

  private Reconciler(List<Member> members, List<ExportRow> rows) {
    this.members = members;
    this.rows = rows;
  }

  static Reconciliation compare(List<Member> members, List<ExportRow> rows) {
    return new Reconciler(members, rows).compared();
  }

  private Reconciliation compared() {
    rows.forEach(row -> wrong.addAll(row.wrong()));
    NUMBERS.forEach(this::match);
    names();
    return new Reconciliation(
        rows.size(),
        matched.size(),
        matched.entrySet().stream()
            .flatMap(each -> differences(each.getKey(), each.getValue()).stream())
            .toList(),
        members.stream()
            .filter(each -> each.member() && !found.contains(each.personId()))
            .map(Reconciler::onlyHere)
            .toList(),
        rows.stream()
            .filter(each -> !matched.containsKey(each) && !unsure.contains(each))
            .map(Reconciler::onlyThere)
            .toList(),
        List.copyOf(possible),
        List.copyOf(wrong),
        List.copyOf(found));
  }

  private void match(MemberColumn number) {
    var here =
        members.stream()
            .filter(each -> each.value(number) != null && !found.contains(each.personId()))
            .collect(Collectors.groupingBy(each -> each.value(number)));
    var seen = new HashMap<String, ExportRow>();
    for (var row : rows) {
      var value = row.value(number);
      if (value == null || matched.containsKey(row)) {
        continue;
      }
      var first = seen.putIfAbsent(value, row);
      if (first != null) {
        twice(number, row, first);
        continue;
      }
      var same = here.getOrDefault(value, List.of());
      if (same.size() == 1) {
        matched.put(row, same.get(0));
        found.add(same.get(0).personId());
      } else {
        same.forEach(each -> possible(row, each, Why.NUMBER_TWICE));
      }
    }
  }

  private void twice(MemberColumn number, ExportRow row, ExportRow first) {
    unsure.add(row);
    wrong.add(
        new WrongCell(
            "" + row.number(),
            number.shortHeading(),
            AskersLanguage.say(
                "Trùng số với dòng " + first.number() + ".",
                "The same number as in row " + first.number() + ".")));
  }

  /** Those left on both sides that have one name and nothing in their birth against it. */
  private void names() {
    var here =
        members.stream()
            .filter(each -> !found.contains(each.personId()))
            .collect(Collectors.groupingBy(each -> Letters.words(each.name())));
    for (var row : rows) {
      if (!matched.containsKey(row) && row.value(MemberColumn.FULL_NAME) != null) {
        here.getOrDefault(Letters.words(row.name()), List.of()).stream()
            .filter(each -> fits(row, each, MemberColumn.BIRTH))
            .filter(each -> fits(row, each, MemberColumn.IDENTITY))
            .forEach(each -> possible(row, each, Why.SAME_NAME));
      }
    }
  }

  private static boolean fits(ExportRow row, Member member, MemberColumn column) {
    var here = member.value(column);
    var there = row.value(column);
    return here == null || there == null || here.equals(there);
  }

  private void possible(ExportRow row, Member member, Why why) {
    unsure.add(row);
    possible.add(
        new Possible(
            row.number(),
            row.name(),
            row.value(MemberColumn.BIRTH),
            member.personId(),
            member.name(),
            why));
  }

  private static List<Difference> differences(ExportRow row, Member member) {
    return COMPARED.stream()
        .filter(column -> member.value(column) != null && !same(row, member, column))
        // A cell that could not be read is named already.
        .filter(
            column ->
                row.wrong().stream().noneMatch(cell -> cell.column().equals(column.shortHeading())))
        .map(
            column ->
                new Difference(
                    member.personId(),
                    row.number(),
                    member.name(),
                    row.value(MemberColumn.IDENTITY),
                    column,
                    member.value(column),
                    row.value(column)))
        .toList();
  }

  private static boolean same(ExportRow row, Member member, MemberColumn column) {
    var here = member.value(column);
    var there = row.value(column);
    if (there == null) {
      return false;
    }
    if (column == MemberColumn.ORGANISATION) {
      var own = Letters.words(here.split(",", 2)[0]);
      return Letters.words(there).contains(own);
    }
    return column == MemberColumn.FULL_NAME
        ? here.equalsIgnoreCase(Letters.composed(there))
        : here.equals(there);
  }

  private static OnlyHere onlyHere(Member member) {
    var number = member.value(MemberColumn.IDENTITY);
    return new OnlyHere(
        member.personId(),
        member.name(),
        member.value(MemberColumn.BIRTH),
        number == null ? member.value(MemberColumn.OLD_IDENTITY) : number,
        member.value(MemberColumn.ORGANISATION));
  }

  private static OnlyThere onlyThere(ExportRow row) {
    return new OnlyThere(
        row.number(),
        row.name(),
        row.value(MemberColumn.BIRTH),
        row.value(MemberColumn.IDENTITY),
        row.value(MemberColumn.ORGANISATION));
  }
}
