package vn.hoso.memberdata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.hoso.memberdata.MemberRows.Decided;
import vn.hoso.memberdata.MemberRows.Registered;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Exchange.MemberData;
import vn.hoso.rule.Membership;
import vn.hoso.shared.DayText;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Puts together what HoSo knows of the people of its register, as folders say where it stands. */
@Component
class MemberRecords {

  private final MemberRows rows;
  private final Procedures procedures;
  private final Units units;
  private final Clock clock;

  MemberRecords(MemberRows rows, Procedures procedures, Units units, Clock clock) {
    this.rows = rows;
    this.procedures = procedures;
    this.units = units;
    this.clock = clock;
  }

  /** Everybody in the register. */
  @Transactional(readOnly = true)
  public List<Member> all() {
    var told = new HashMap<UUID, Map<MemberColumn, String>>();
    var members = new HashSet<UUID>();
    var rules = rules();
    var facts = rows.facts(names(rules, MemberData::fact));
    var written = rows.written(names(rules, rule -> rule.field() == null ? null : rule.step()));
    rows.decided(
        each -> {
          var procedure = procedures.revision(each.revisionId()).procedure();
          if (procedure.membership() == Membership.ALREADY && !procedure.keepsSecrets()) {
            members.add(each.personId());
          }
          for (var rule : procedure.exchange().memberData()) {
            if (holds(rule, procedure, each)) {
              members.add(each.personId());
              tell(
                  told.computeIfAbsent(each.personId(), id -> new EnumMap<>(MemberColumn.class)),
                  rule,
                  new Saying(each, facts, written).of(rule));
            }
          }
        });
    var organisations = new Organisations(units.all(LocalDate.now(clock)));
    var all = new ArrayList<Member>();
    for (Registered person : rows.persons()) {
      var values = person.values();
      values.putAll(told.getOrDefault(person.id(), Map.of()));
      organisations
          .of(person.homeUnitId())
          .ifPresent(name -> values.put(MemberColumn.ORGANISATION, name));
      all.add(new Member(person.id(), members.contains(person.id()), values));
    }
    return all;
  }

  private List<MemberData> rules() {
    return procedures.catalogue().stream()
        .map(ProcedureRevision::procedure)
        .flatMap(procedure -> procedure.exchange().memberData().stream())
        .toList();
  }

  private static Set<String> names(List<MemberData> rules, Function<MemberData, String> name) {
    return rules.stream().map(name).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static boolean holds(MemberData rule, Procedure procedure, Decided each) {
    var outcome = procedure.items().many() ? each.outcome() : each.dossierOutcome();
    return rule.outcomes().isEmpty() || outcome != null && rule.outcomes().contains(outcome);
  }

  /** What is not known is not written over what is. */
  private static void tell(Map<MemberColumn, String> values, MemberData rule, String said) {
    if (said == null || said.isBlank()) {
      return;
    }
    switch (rule.column()) {
      case CARD_NUMBER -> card(values, said.replaceAll("\\s", ""));
      case CARD_ISSUED_ON -> values.put(MemberColumn.CARD_ISSUED_ON, said);
      case ADMITTED_ON -> values.put(MemberColumn.ADMITTED_ON, said);
      case OFFICIAL_ON -> values.put(MemberColumn.OFFICIAL_ON, said);
      case LEFT_ON -> values.put(MemberColumn.LEFT_ON, said);
    }
  }

  /** The number of today has 12 digits; that before it 8. Others are neither. */
  private static void card(Map<MemberColumn, String> values, String number) {
    if (number.matches("\\d{12}")) {
      values.put(MemberColumn.CARD, number);
    } else if (number.matches("\\d{8}")) {
      values.put(MemberColumn.OLD_CARD, number);
    }
  }

  /** What one dossier says. */
  private record Saying(
      Decided dossier,
      Map<UUID, Map<String, LocalDate>> facts,
      Map<UUID, Map<String, JsonNode>> written) {

    String of(MemberData rule) {
      if (rule.fact() != null) {
        var day = facts.getOrDefault(dossier.dossierId(), Map.of()).get(rule.fact());
        return day == null ? null : DayText.of(day);
      }
      if (rule.item() != null) {
        return shown(rule, dossier.values().path(rule.item()).asString(null));
      }
      var form = written.getOrDefault(dossier.dossierId(), Map.of()).get(rule.step());
      return form == null ? null : shown(rule, form.path(rule.fieldName()).asString(null));
    }

    private static String shown(MemberData rule, String said) {
      return said == null || said.isEmpty() || !rule.column().day()
          ? said
          : DayText.of(LocalDate.parse(said));
    }
  }

  /** Names of units with the committees above, as far as below the province. */
  private record Organisations(Map<UUID, UnitView> units) {

    Organisations(List<UnitView> units) {
      this(units.stream().collect(Collectors.toMap(UnitView::id, each -> each)));
    }

    Optional<String> of(UUID unitId) {
      var names = new ArrayList<String>();
      for (var unit = units.get(unitId); unit != null; unit = units.get(unit.parentId())) {
        if (unit.kind() != UnitKind.PROVINCE) {
          names.add(unit.name());
        }
      }
      return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
  }
}
