package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.deadline.Confidence;
import vn.hoso.foldercheck.ItemFolders;
import vn.hoso.item.Item;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.IssuedPaper.Column;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.Text;

/** Which items stand on a paper, and how. */
class PaperItemsTest {

  private static final ItemRules RULES = ItemFolders.procedure().items();
  private static final List<Item> ITEMS =
      List.of(
          item(1, "Nguyễn Thị Ánh", "taken", true),
          item(2, "Lê Văn Bốn", "left", true),
          item(3, "Đỗ Thị Rút", "taken", false),
          item(4, "Phạm Thị Ớt", "taken", true));

  @Test
  void a_decision_lists_those_that_came_out_as_it_says_and_counts_them_anew() {
    List<Map<String, String>> listed = PaperItems.words(ITEMS, RULES, paper(List.of()));
    assertThat(listed)
        .extracting(item -> item.get("no"), item -> item.get("name"))
        .containsExactly(tuple("1", "Nguyễn Thị Ánh"), tuple("2", "Phạm Thị Ớt"));
    assertThat(listed.get(0))
        .containsEntry("term", "Nhiệm kỳ này")
        .containsEntry("title", "Bí thư")
        .containsEntry("outcome", "Đồng ý")
        .containsEntry("number", "");
  }

  @Test
  void a_paper_that_names_outcomes_is_about_those_alone() {
    assertThat(PaperItems.words(ITEMS, RULES, paper(List.of("left"))))
        .extracting(item -> item.get("name"), item -> item.get("reason"))
        .containsExactly(tuple("Lê Văn Bốn", "Chưa đủ"));
  }

  @Test
  void its_annex_has_the_columns_the_folder_names() {
    DraftWords.Annex annex =
        AnnexWords.of(
            paper(List.of()), "Tỉnh ủy", PaperItems.words(ITEMS, RULES, paper(List.of())));
    assertThat(annex.title()).isEqualTo("DANH SÁCH");
    assertThat(annex.columns()).containsExactly("STT", "Họ và tên", "Nhiệm kỳ");
    assertThat(annex.rows())
        .containsExactly(
            List.of("1", "Nguyễn Thị Ánh", "Nhiệm kỳ này"),
            List.of("2", "Phạm Thị Ớt", "Nhiệm kỳ này"));
    assertThat(annex.under()).contains("Kèm theo Quyết định số", "-QĐ/", "của Tỉnh ủy");
  }

  private static Item item(int ordinal, String name, String outcome, boolean active) {
    return new Item(
        UUID.randomUUID(),
        ordinal,
        null,
        name,
        "Bí thư",
        outcome,
        outcome.equals("left") ? "Chưa đủ" : null,
        active,
        Map.of("term", "t1"));
  }

  private static IssuedPaper paper(List<String> items) {
    return new IssuedPaper(
        null,
        "admitted",
        null,
        null,
        IssuedPaper.Form.ON_BEHALF,
        null,
        "QĐ",
        "QĐ",
        new Text("Quyết định", "Decision"),
        "papers/granted.txt",
        IssuedPaper.Per.DOSSIER,
        items,
        new IssuedPaper.Annex(
            new Text("Danh sách", "List"),
            List.of(
                new Column(new Text("STT", "No."), "no"),
                new Column(new Text("Họ và tên", "Full name"), "name"),
                new Column(new Text("Nhiệm kỳ", "Term"), "term"))),
        false,
        "Kiểm thử",
        Confidence.ASSUMED);
  }
}
