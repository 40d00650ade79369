package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandstillCheckTest {

  @Test
  void nothing_is_said_of_ways_that_end_with_loops_and_branches_among_them() {
    assertThat(
            stopped(
                "start a", "a x1", "x1 a back", "x1 p1", "p1 b", "p1 c", "b p2", "c p2", "p2 end"))
        .isEmpty();
  }

  @Test
  void steps_from_which_no_way_leads_to_an_end_are_named() {
    assertThat(stopped("start a", "a x1", "x1 end", "x1 b", "b c", "c b"))
        .containsExactly("b", "c");
  }

  @Test
  void a_circle_without_a_step_is_named_once() {
    assertThat(stopped("start a", "a x1", "x1 x2", "x2 x1", "x2 end")).containsExactly("x1");
  }

  @Test
  void both_block() {
    assertThat(findings("start a", "a x1", "x1 x2", "x2 x1", "x2 b", "b c", "c b"))
        .hasSize(4)
        .allMatch(TimeFinding::blocks);
  }

  private static List<String> stopped(String... flows) {
    return findings(flows).stream().map(TimeFinding::element).toList();
  }

  private static List<TimeFinding> findings(String... flows) {
    return StandstillCheck.findings(DrawnModel.of(List.of(), flows).graph());
  }
}
