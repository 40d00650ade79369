package vn.hoso.papercheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.shared.Text;

/** Whether what a paper says of items is something the procedure keeps of them. */
final class AnnexCheck {

  private final IssuedPaper paper;
  private final List<Finding> findings = new ArrayList<>();

  private AnnexCheck(IssuedPaper paper) {
    this.paper = paper;
  }

  static List<Finding> findings(Procedure procedure, IssuedPaper paper) {
    AnnexCheck check = new AnnexCheck(paper);
    if (paper.listsItems() && !procedure.items().many()) {
      check.add(
          "“per: item”, “items”, “annex: items” chỉ dùng khi hồ sơ là một danh sách (items: count: MANY).",
          "\"per: item\", \"items\" and \"annex: items\" are for a dossier that is a list (items: count: MANY).");
      return check.findings;
    }
    List<ItemOutcome> outcomes = procedure.items().outcomes();
    List<String> names = outcomes.stream().map(ItemOutcome::name).toList();
    paper.items().forEach(name -> check.known("kết quả của mục", "outcome of items", name, names));
    if (paper.annex() != null) {
      check.columns(procedure);
    }
    boolean follows =
        outcomes.isEmpty()
            || outcomes.stream().anyMatch(each -> paper.outcome().equals(each.dossier()));
    if (paper.listsItems() && paper.items().isEmpty() && !follows) {
      check.add(
          "Không mục nào ra kết quả “%s” của hồ sơ; hãy ghi “items”: văn bản nói về mục có kết quả nào."
              .formatted(paper.outcome()),
          "No item makes the dossier come out as \"%s\"; write \"items\": which outcomes the paper is about."
              .formatted(paper.outcome()));
    }
    return List.copyOf(check.findings);
  }

  private void columns(Procedure procedure) {
    if (paper.annex().columns().isEmpty()) {
      add("Danh sách kèm theo không có cột nào.", "The annex has no column.");
    }
    paper
        .annex()
        .columns()
        .forEach(
            column ->
                known(
                    "cột của mục",
                    "column of items",
                    column.value(),
                    DraftNames.ofAnItem(procedure)));
  }

  private void known(String vi, String en, String name, Collection<String> known) {
    if (!known.contains(name)) {
      Text mend = Nearest.mend(name, known);
      add(
          "Không có %s “%s”. %s".formatted(vi, name, mend.vi()),
          "There is no %s \"%s\". %s".formatted(en, name, mend.en()));
    }
  }

  private void add(String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, paper.document(), vi, en));
  }
}
