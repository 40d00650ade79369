package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
