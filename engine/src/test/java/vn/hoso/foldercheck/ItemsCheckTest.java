package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;

/** Lists whose columns, outcomes or limits the procedure does not have. */
class ItemsCheckTest {

  @Test
  void a_folder_that_makes_lists_fits_together() {
    assertThat(FolderCheck.of(ItemFolders.lists())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          enteredAt: [prepareDossier] | enteredAt: [prepareDosier] | items | no step "prepareDosier". Is "prepareDossier" what
          enteredAt: [prepareDossier] | enteredAt: [] | items | made at no step
          enteredAt: [prepareDossier] | | items | enteredAt
          count: MANY | count: ONE | items | for “count: MANY” alone
          label: {vi: Người được giới thiệu, en: Candidate} | | items | label
          kind: CHOICE | kind: PICK | kind | PICK
          at: [decideDossier], reason: true | at: [decide], reason: true | items | no step "decide"
          dossier: admitted | dossier: admited | taken | Is "admitted" what was meant?
          per: [title, term] | per: [titel, term] | perTitle | no column "titel". Is "title" what was meant?
          atMost: 2 | atMost: 0 | items | 1 to 1000
          leaves: {term: [t2]} | leaves: {term: [t3]} | perTitle | no value "t3"
          keeps: [taken] | keeps: [took] | onePerPerson | no outcome "took"
          name: perTitle | name: onePerPerson | items.limits | stands twice
          name: term | name: person | person | reserved
          by: term | by: turn | number | a column that is a CHOICE
          {t1: "A###"} | {t3: "A###"} | number | no value "t3"
          {t1: "A###"} | {t1: "###A"} | items | ends in 1 to 12
          """)
  void what_the_list_cannot_mean_is_named(
      String text, String planted, String element, String said) {
    var folder =
        Folders.with(ItemFolders.lists(), ItemFolders.FILE, text, planted == null ? "" : planted);

    assertThat(FolderCheck.of(folder))
        .anySatisfy(
            finding -> {
              assertThat(finding.element()).startsWith(element);
              assertThat(finding.en()).contains(said);
              assertThat(finding.vi()).isNotBlank().isNotEqualTo(finding.en());
            });
  }

  @Test
  void a_paper_for_each_and_one_with_a_list_fit_a_folder_that_makes_lists() {
    assertThat(FolderCheck.of(papers())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value: term | value: terms | 9-KNĐ | no column of items "terms". Is "term" what was meant
          annex: items | annex: item | issues | no annex "ITEM". Is "ITEMS" what was meant
          per: item | per: items | issues | no per "ITEMS". Is "ITEM" what was meant
          items: [left] | items: [lost] | TB-KNĐ | no outcome of items "lost"
          annexTitle: {vi: Danh sách} | | issues | “annexTitle” is missing
          columns: [{label: {vi: Họ và tên}, value: name}, {label: {vi: Nhiệm kỳ}, value: term}] | | issues | “columns” is missing
          columns: [{label: {vi: Họ và tên}, value: name}, {label: {vi: Nhiệm kỳ}, value: term}] | columns: [] | 9-KNĐ | annex has no column
          per: item | per: dossier | item.name | no "item.name" to fill in
          dossier: admitted |  | 9-KNĐ | No item makes the dossier come out as "admitted"
          name: number | name: no | no | reserved
          """)
  void what_a_paper_cannot_say_of_items_is_named(
      String text, String planted, String element, String said) {
    var folder = Folders.with(papers(), ItemFolders.FILE, text, planted == null ? "" : planted);

    assertThat(FolderCheck.of(folder))
        .anySatisfy(
            finding -> {
              assertThat(finding.element()).startsWith(element);
              assertThat(finding.en()).contains(said);
              assertThat(finding.vi()).isNotBlank().isNotEqualTo(finding.en());
            });
  }

  @Test
  void a_paper_for_items_of_a_procedure_without_lists_is_named() {
    var folder =
        Folders.with(
            Folders.admission(),
            ItemFolders.FILE,
            "- outcome: admitted",
            "- per: item\n    outcome: admitted");
    assertThat(FolderCheck.of(folder))
        .extracting(finding -> finding.element() + " " + finding.en())
        .singleElement()
        .asString()
        .contains("9-KNĐ", "are for a dossier that is a list");
  }

  private static ProcedureFolder papers() {
    var listed =
        Folders.with(
            ItemFolders.lists(),
            ItemFolders.FILE,
            "- outcome: admitted\n",
            """
            - outcome: admitted
                annex: items
                annexTitle: {vi: Danh sách}
                columns: [{label: {vi: Họ và tên}, value: name}, {label: {vi: Nhiệm kỳ}, value: term}]
            """);
    var each =
        Folders.with(
            listed,
            ItemFolders.FILE,
            "- outcome: refused\n",
            "- outcome: refused\n    per: item\n    items: [left]\n");
    return Folders.with(each, "papers/refused.txt", "{{person}}", "{{item.name}}");
  }
}
