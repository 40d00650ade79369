package vn.hoso.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.foldercheck.ItemFolders;
import vn.hoso.item.Item;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.GateRule;
import vn.hoso.rule.GateRule.Holds;
import vn.hoso.rule.GateRule.Kind;
import vn.hoso.rule.GateRule.Months;
import vn.hoso.rule.GateRule.Source;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Text;

/** What is plainly met, and what a person has to look at. */
class GateMeasureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Procedure LISTS = ItemFolders.procedure();

  @ParameterizedTest
  @CsvSource({
    // from, to, at least: the very day counts
    "2024-11-30, 2026-11-30, 24, true",
    "2024-12-01, 2026-11-30, 24, false",
    "2024-02-29, 2026-02-28, 24, true",
    "2026-11-30, 2024-11-30, 24, false",
    // the later day is not known yet: today
    "2024-11-30, , 24, true",
    ", 2026-11-30, 24, false"
  })
  void so_many_months_have_to_lie_between_two_days(
      LocalDate from, LocalDate to, int least, boolean clear) {
    assertThat(months(from, to, least, null).clear()).isEqualTo(clear);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-30, 2026-11-30, 6, true",
    "2026-05-29, 2026-11-30, 6, false",
    "2026-08-31, 2027-02-28, 6, true",
    "2026-08-31, 2027-03-01, 6, false"
  })
  void no_more_than_so_many_may_lie_between_them(
      LocalDate from, LocalDate to, int most, boolean clear) {
    assertThat(months(from, to, null, most).clear()).isEqualTo(clear);
  }

  @ParameterizedTest
  @CsvSource({"t1, 2024-11-30, true", "t1, 2024-12-01, false", "t2, 2026-11-01, true", ", , false"})
  void how_many_are_asked_for_follows_from_a_choice(String term, LocalDate receipt, boolean clear) {
    var months =
        new Months(fact("receipt"), fact("decision"), null, null, "term", Map.of("t1", 24));
    var ground = ground(Map.of(), receipt, TODAY, term);
    assertThat(measured(rule(null, months), ground).clear()).isEqualTo(clear);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false", ", false"})
  void a_yes_is_needed_and_no_answer_is_none(Boolean answer, boolean clear) {
    Map<String, Boolean> known = answer == null ? Map.of() : Map.of("political", answer);
    var holds = new Holds(fact("political"), List.of());
    assertThat(measured(rule(holds, null), ground(known, null, null, null)).clear())
        .isEqualTo(clear);
  }

  /**
   * So a conclusion is asked for anew when another day was entered, and not because time passes.
   */
  @Test
  void what_was_seen_changes_with_the_days_entered_and_not_with_today() {
    var months = new Months(fact("receipt"), fact("decision"), 24, null, null, Map.of());
    var on = LocalDate.of(2025, 1, 1);
    var seen = measured(rule(null, months), ground(Map.of(), on, null, null)).seen();
    var tomorrow = ground(Map.of(), on, null, null, TODAY.plusDays(1));
    assertThat(measured(rule(null, months), tomorrow).seen()).isEqualTo(seen);
    var other = ground(Map.of(), on.plusDays(1), null, null);
    assertThat(measured(rule(null, months), other).seen()).isNotEqualTo(seen);
  }

  private static GateVerdict months(LocalDate from, LocalDate to, Integer least, Integer most) {
    var months = new Months(fact("receipt"), fact("decision"), least, most, null, Map.of());
    return measured(rule(null, months), ground(Map.of(), from, to, null));
  }

  private static GateVerdict measured(GateRule rule, GateGround ground) {
    return new GateMeasure(LISTS, ground).of(rule);
  }

  private static GateGround ground(
      Map<String, Boolean> conditions, LocalDate receipt, LocalDate decision, String term) {
    return ground(conditions, receipt, decision, term, TODAY);
  }

  private static GateGround ground(
      Map<String, Boolean> conditions,
      LocalDate receipt,
      LocalDate decision,
      String term,
      LocalDate today) {
    Map<String, String> values = term == null ? Map.of() : Map.of("term", term);
    return new GateGround(
        conditions,
        day -> Optional.ofNullable(day.equals("receipt") ? receipt : decision),
        List.of(),
        new Item(Ids.next(), 1, null, "Ngô Văn Tư", null, null, null, true, values),
        today);
  }

  private static GateRule rule(Holds holds, Months months) {
    return new GateRule(
        "gate",
        new Text("Điều kiện", null),
        "appraiseDossier",
        List.of(),
        holds,
        months,
        null,
        new Text("Kiểm thử.", null),
        "Kiểm thử",
        Confidence.ASSUMED);
  }

  private static Source fact(String name) {
    return new Source(Kind.FACT, name);
  }
}
