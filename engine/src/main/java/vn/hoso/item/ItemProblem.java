package vn.hoso.item;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ItemRules;
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

  /** 404, also where the step makes or decides no list. */
  public static ItemProblem notFound() {
    return new ItemProblem(
        "ITEM-003", 404, new Text("Không tìm thấy mục này.", "The item was not found."), List.of());
  }

  /** 403: whoever has claimed the step does it, at a step that does this with the list. */
  public static ItemProblem mayNot() {
    return new ItemProblem(
        "ITEM-004",
        403,
        new Text(
            "Đồng chí không có quyền làm việc này với danh sách ở bước này.",
            "You may not do this with the list at this step."),
        List.of());
  }

  /** 422, by field. */
  public static ItemProblem refused(List<FieldError> errors) {
    return new ItemProblem(
        "ITEM-005",
        422,
        new Text(
            "Chưa ghi được. Hãy xem các mục bị lỗi.",
            "It cannot be kept like this. See the fields at fault."),
        errors);
  }

  /**
   * 409: another item that counts holds the place.
   *
   * @param where what is there already and where, for who may know
   * @param dossierCode of the dossier that has it; null for who may not
   */
  public static ItemProblem oneTooMany(ItemLimit limit, Text where, @Nullable String dossierCode) {
    var label = limit.label();
    var text =
        new Text(
            (label.vi() + " " + where.vi()).strip(),
            (label.in(Locale.ENGLISH) + " " + where.en()).strip());
    var problem = new ItemProblem("ITEM-006", 409, text, List.of());
    if (dossierCode != null) {
      problem.property("openDossierCode", dossierCode);
    }
    return problem;
  }

  /** As {@link #oneTooMany}, told to who may not know what stands in the way. */
  public static ItemProblem notBeside() {
    return new ItemProblem(
        "ITEM-006",
        409,
        new Text(
            "Chưa đưa được người này vào danh sách cho chức danh này. Hãy hỏi phòng phụ trách cán bộ.",
            "This person cannot be put on the list for this post now. Ask the room of cadre work."),
        List.of());
  }

  /**
   * 409: rows of a list have made way for the own units of those people, and find no place again.
   *
   * @param ordinals of those rows
   */
  static ItemProblem madeWay(ItemLimit limit, List<Integer> ordinals) {
    var rows = ordinals.stream().map(String::valueOf).collect(Collectors.joining(", "));
    var label = limit.label();
    return new ItemProblem(
        "ITEM-006",
        409,
        new Text(
            "Chưa chuyển được: dòng %s đã nhường chỗ cho đơn vị của người đó. %s Bỏ dòng ấy, hoặc chờ bên ấy kết thúc."
                .formatted(rows, label.vi()),
            "This cannot go on: row %s has made way for the person's own unit. %s Leave it out, or wait until that has ended."
                .formatted(rows, label.in(Locale.ENGLISH))),
        List.of());
  }

  /** 422: a step that is done for each item is no step for a list of thousands. */
  static ItemProblem tooManySteps(int most) {
    return new ItemProblem(
        "ITEM-007",
        422,
        new Text(
            "Bước tiếp theo làm riêng từng mục, mà danh sách còn hơn "
                + most
                + " mục; hãy tách thành nhiều danh sách.",
            "The next step is done for each item, and more than "
                + most
                + " are left on the list; part it into several lists."),
        List.of());
  }
}
