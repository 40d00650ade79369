package vn.hoso.item;

import java.util.List;
import vn.hoso.procedure.ItemRules;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of what a dossier decides on. */
public final class ItemProblem extends Problem {

  private ItemProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  /** 422: about a person, or about a list, as the procedure says. */
  public static ItemProblem openedOtherwise(ItemRules rules) {
    return rules.many()
        ? new ItemProblem(
            "ITEM-001",
            422,
            new Text("Hồ sơ này lập theo danh sách.", "This dossier is about a list."),
            List.of(
                new FieldError(
                    "heading", "required", "Hãy ghi tên danh sách.", "Write what it is called.")))
        : new ItemProblem(
            "ITEM-001",
            422,
            new Text("Hồ sơ này lập cho một người.", "This dossier is about one person."),
            List.of(
                new FieldError("personId", "required", "Hãy chọn người.", "Choose the person.")));
  }

  /** 422: only what is about one person came on paper. */
  public static ItemProblem openedHere() {
    return new ItemProblem(
        "ITEM-002",
        422,
        new Text(
            "Hồ sơ theo danh sách không nhập dở được; hãy lập mới.",
            "A dossier about a list cannot be entered half-way; open a new one."),
        List.of());
  }
}
