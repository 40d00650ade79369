package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.deadline.TimeLimit.calendarDays;
import static vn.hoso.deadline.TimeLimit.months;
import static vn.hoso.deadline.TimeLimit.workingDays;
import static vn.hoso.foldercheck.DrawnModel.step;
import static vn.hoso.foldercheck.DrawnModel.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoso.procedure.Step;

/** The sums are added up by hand. */
class LongestWayTest {

  private static final List<Step> STEPS =
      List.of(
          step("a", workingDays(5)),
          step("b", workingDays(10)),
          step("c", workingDays(20)),
          step("d", workingDays(4)),
          step("e", workingDays(3)));

  @Test
  void steps_one_after_the_other_are_added_up_behind_the_first_day_up_to_the_last() {
    var way = way(STEPS, "start a", "a b", "b c", "c d", "d e", "e end");
    assertThat(ids(way)).containsExactly("b", "c", "d");
    assertThat(way.workingDays()).isEqualTo(34);
  }

  @Test
  void what_is_sent_back_counts_once() {
    var way =
        way(
            STEPS,
            "start a",
            "a b",
            "b c",
            "c x1",
            "x1 a back",
            "x1 b back",
            "x1 d",
            "d e",
            "e end");
    assertThat(way.workingDays()).isEqualTo(34);
  }

  @Test
  void a_circle_without_a_choice_of_the_step_counts_once() {
    var way = way(STEPS, "start a", "a b", "b x1", "x1 c", "x1 b", "c d", "d e", "e end");
    assertThat(way.workingDays()).isEqualTo(34);
  }

  @Test
  void of_branches_side_by_side_the_longest_counts() {
    var way = way(STEPS, "start a", "a p1", "p1 b", "p1 c", "b p2", "c e", "e p2", "p2 d", "d end");
    assertThat(ids(way)).containsExactly("c", "e", "d");
    assertThat(way.workingDays()).isEqualTo(27);
  }

  @Test
  void of_a_choice_the_longest_counts() {
    var way = way(STEPS, "start a", "a x1", "x1 b", "x1 e", "x1 d", "b d", "e d", "d end");
    assertThat(ids(way)).containsExactly("b", "d");
  }

  @Test
  void a_step_that_counts_from_the_first_day_runs_beside_those_before_it() {
    var inside = List.of(STEPS.get(0), STEPS.get(1), step("d", workingDays(8), "begun"));
    assertThat(ids(way(inside, "start a", "a b", "b d", "d end"))).containsExactly("b");
    var longer = List.of(STEPS.get(0), STEPS.get(1), step("d", workingDays(30), "begun"));
    assertThat(ids(way(longer, "start a", "a b", "b d", "d end"))).containsExactly("d");
  }

  @Test
  void units_are_compared_as_working_days() {
    var mixed =
        List.of(STEPS.get(0), step("b", calendarDays(14)), step("c", months(1)), STEPS.get(3));
    var way = way(mixed, "start a", "a b", "b c", "c d", "d end");
    assertThat(ids(way)).containsExactly("b", "c", "d");
    assertThat(way.workingDays()).isEqualTo(10 + 22 + 4);
    assertThat(way.exceeds(workingDays(35))).isTrue();
    assertThat(way.exceeds(workingDays(36))).isFalse();
  }

  @Test
  void there_is_none_where_no_way_leads_from_the_one_day_to_the_other() {
    var model = DrawnModel.of(STEPS, "start d", "d a", "a end");
    assertThat(model.asking("a", "begun").asking("d", "done").ways().within(whole("begun", "done")))
        .isEmpty();
  }

  private static LongestWay.Way way(List<Step> steps, String... flows) {
    return DrawnModel.of(steps, flows)
        .asking("a", "begun")
        .asking("d", "done")
        .ways()
        .within(whole("begun", "done"))
        .orElseThrow();
  }

  private static List<String> ids(LongestWay.Way way) {
    return way.steps().stream().map(Step::id).toList();
  }
}
