package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** Gates that look at what is not there, or stand where nobody may conclude them. */
class GateFoldersTest {

  private static final String GATES =
      """
      gates:
        - name: sameTerm
          label: {vi: Đúng nhiệm kỳ, en: Right term}
          at: decideDossier
          outcomes: [admitted]
          holds: {of: column.term, in: [t1]}
          paper: 3-KNĐ
          basis: {vi: Kiểm thử.}
          source: Kiểm thử
          confidence: assumed
        - name: fresh
          label: {vi: Lý lịch không quá cũ, en: Record not too old}
          at: appraiseDossier
          months: {from: paper.3-KNĐ, to: receipt, atMost: 6}
          basis: {vi: Kiểm thử.}
          source: Kiểm thử
          confidence: assumed
        - name: waited
          label: {vi: Đủ thời gian, en: Long enough}
          at: appraiseDossier
          months: {from: receipt, to: decision, by: term, each: {t1: 24}}
          basis: {vi: Kiểm thử.}
          source: Kiểm thử
          confidence: assumed

      """;

  @Test
  void gates_on_papers_days_and_columns_fit() {
    assertThat(FolderCheck.of(gates())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at: decideDossier | at: decideDosier | gates.sameTerm | no step "decideDosier". Is "decideDossier" what
          at: decideDossier | at: receiveDossier | gates.sameTerm | not done by who appraises or decides
          outcomes: [admitted] | outcomes: [admited] | gates.sameTerm | Is "admitted" what was meant?
          of: column.term, in: [t1] | of: column.term, in: [t3] | gates.sameTerm | no value "t3"
          of: column.term, in: [t1] | of: column.terms | gates.sameTerm | Is "term" what was meant?
          of: column.term, in: [t1] | of: column.number | gates.sameTerm | has to be [YES_NO, CHOICE]
          of: column.term, in: [t1] | of: nothing | gates.sameTerm | no fact "nothing"
          paper: 3-KNĐ | paper: 33-KNĐ | gates.sameTerm | no paper "33-KNĐ"
          from: paper.3-KNĐ | from: paper.X | gates.fresh | no paper "X"
          to: receipt, atMost: 6 | to: recept, atMost: 6 | gates.fresh | Is "receipt" what was meant?
          to: receipt, atMost: 6 | to: receipt | gates[1] | exactly one of
          by: term, each: {t1: 24} | by: term | gates[2] | exactly one of
          each: {t1: 24} | each: {t9: 24} | gates.waited | no value "t9"
          name: fresh | name: waited | gates | stands twice
          """)
  void what_a_gate_cannot_look_at_is_named(
      String text, String planted, String element, String said) {
    assertThat(FolderCheck.of(Folders.with(gates(), ItemFolders.FILE, text, planted)))
        .anySatisfy(
            finding -> {
              assertThat(finding.element()).startsWith(element);
              assertThat(finding.en()).contains(said);
              assertThat(finding.vi()).isNotBlank().isNotEqualTo(finding.en());
            });
  }

  private static ProcedureFolder gates() {
    return Folders.with(
        ItemFolders.lists(), ItemFolders.FILE, "\nlegalTexts:", "\n" + GATES + "legalTexts:");
  }
}
