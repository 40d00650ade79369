package vn.hoso.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.Part;
import vn.hoso.shared.Text;

/**
 * What a rule of voting asks for beside the share, in plain words: the same wherever it is read.
 */
public final class BallotTexts {

  private BallotTexts() {}

  /** How many must be present; only of a rule that says so. */
  public static Text quorum(BallotRule rule) {
    return new Text(
        "ít nhất %s số %s được triệu tập có mặt"
            .formatted(rule.quorum().share(), rule.voters().vi()),
        "at least %s of the %s summoned are present"
            .formatted(rule.quorum().share(), rule.voters().en()));
  }

  /** How many are chosen, and what becomes of a tie, or where nobody is chosen. */
  public static List<Text> goesTo(BallotRule rule) {
    List<Text> texts = new ArrayList<>();
    if (rule.byName()) {
      int places = rule.candidates().places();
      texts.add(
          new Text(
              "Chọn không quá " + places + " người.",
              "No more than " + places + (places == 1 ? " is" : " are") + " chosen."));
    }
    if (rule.outcomes().tie() != null) {
      texts.add(
          new Text(
              "Ngang phiếu thì người đứng đầu quyết định, báo cáo cả hai luồng ý kiến.",
              "At a tie the head decides; both opinions are reported."));
    }
    if (!rule.outcomes().goesOn().isEmpty()) {
      int many = rule.candidates().goOn();
      texts.add(
          new Text(
              "Chưa ai đạt thì " + many + " người cao phiếu nhất vào vòng sau.",
              "Where nobody reaches it, the " + many + " with most votes go on."));
    }
    return texts;
  }

  /** Whose names are voted on, where that is not free. */
  public static List<Text> names(BallotRule rule, Procedure procedure) {
    List<Text> texts = new ArrayList<>();
    if (rule.byName() && !rule.candidates().of().isEmpty()) {
      var earlier =
          procedure.ballots().stream()
              .filter(each -> rule.candidates().of().contains(each.name()))
              .map(BallotRule::label)
              .toList();
      texts.add(
          new Text(
              "Chọn trong những người vào từ: " + joined(earlier, Text::vi) + ".",
              "Among those who came out of: " + joined(earlier, Text::en) + "."));
    }
    if (rule.perItem()) {
      texts.add(
          new Text("Biểu quyết từng mục trong danh sách.", "Each item of the list is voted on."));
    }
    return texts;
  }

  /** Who reads numbers that are not announced; only of a rule that says so. */
  public static Text sealed(BallotRule rule, Procedure procedure) {
    var readers =
        procedure.parts().stream()
            .filter(part -> rule.readers().words().contains(part.name().toLowerCase(Locale.ROOT)))
            .map(Part::label)
            .toList();
    return new Text(
        "Kết quả kiểm phiếu không công bố"
            + (readers.isEmpty() ? "." : ", chỉ để: " + joined(readers, Text::vi) + "."),
        "The result is not announced"
            + (readers.isEmpty() ? "." : "; read by: " + joined(readers, Text::en) + "."));
  }

  private static String joined(
      List<Text> texts, java.util.function.Function<Text, String> language) {
    return texts.stream()
        .map(text -> language.apply(text) == null ? text.vi() : language.apply(text))
        .collect(Collectors.joining(", "));
  }
}
