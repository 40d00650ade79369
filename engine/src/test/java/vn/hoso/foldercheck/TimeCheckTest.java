package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** The times of whole folders along their ways. */
class TimeCheckTest {

  private static final ProcedureFolder TRIAL = Folders.named("test-procedures", "trial");
  private static final String BPMN = "process.bpmn";

  @ParameterizedTest
  @MethodSource("vn.hoso.folderintake.Folders#found")
  void nothing_blocks_a_folder_and_each_reason_given_for_longer_steps_is_a_warning(
      ProcedureFolder folder) {
    var check = TimeCheck.of(folder);
    assertThat(check.findings()).noneMatch(TimeFinding::blocks);
    var explained =
        check.procedure().limits().stream()
            .filter(limit -> limit.stepsExceed() != null)
            .map(limit -> "limit." + limit.name() + ".stepsExceed")
            .toList();
    assertThat(check.findings().stream().map(TimeFinding::element))
        .filteredOn(element -> element.startsWith("limit."))
        .containsExactlyInAnyOrderElementsOf(explained);
  }

  @Test
  void a_reason_for_longer_steps_turns_what_blocks_into_a_warning() {
    var longer =
        with(TRIAL, BPMN, "name=\"timeLimit\" value=\"P30D\"", "name=\"timeLimit\" value=\"P31D\"");
    assertThat(TimeCheck.of(longer).findings()).anyMatch(TimeFinding::blocks);
    var explained =
        with(
            longer,
            BPMN,
            "name=\"limit.review.from\"",
            "name=\"limit.review.stepsExceed\" value=\"Kiểm thử\" /><camunda:property name=\"limit.review.from\"");
    assertThat(TimeCheck.of(explained).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.blocks()).isFalse();
              assertThat(finding.concernsLimit("review")).isTrue();
              assertThat(finding.text().vi()).contains("31 ngày làm việc, quá 30");
            });
  }

  @Test
  void a_limit_that_counts_from_a_day_asked_for_later_is_a_warning_at_its_step() {
    var later =
        with(
            with(TRIAL, "forms/begin.json", "\"x-fact\": \"beginning\",", ""),
            "forms/judge.json",
            "\"x-fact\": \"decision\"",
            "\"x-fact\": \"beginning\"");
    assertThat(TimeCheck.of(later).findings())
        .filteredOn(finding -> finding.element().equals("judgeTrial"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.blocks()).isFalse());
  }
}
