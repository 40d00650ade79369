package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.Anchor.Level;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Part;
import vn.hoso.rule.Question;

/** Whether what is asked at the opening leads anywhere, and anchors look from what is asked. */
final class OpeningCheck {

  /** A table is asked once for each way of answering. */
  private static final int MOST_ANSWERS = 1000;

  private final Procedure procedure;
  private final List<Finding> findings = new ArrayList<>();

  private OpeningCheck(Procedure procedure) {
    this.procedure = procedure;
  }

  static List<Finding> findings(Procedure procedure) {
    OpeningCheck check = new OpeningCheck(procedure);
    check.names();
    check.answers();
    procedure.opening().asks().stream().filter(Question::unit).forEach(check::seated);
    procedure.parts().forEach(check::anchored);
    check.followed();
    return List.copyOf(check.findings);
  }

  private void answers() {
    long all = 1;
    for (Question question : procedure.opening().asks()) {
      if (!question.unit()) {
        all = Math.min(MOST_ANSWERS + 1L, all * question.choices().size());
      }
    }
    if (all > MOST_ANSWERS) {
      add(
          "opening",
          "Các câu hỏi khi lập có hơn "
              + MOST_ANSWERS
              + " cách trả lời; hãy bớt câu hỏi hoặc giá trị.",
          "What is asked at the opening can be answered in more than "
              + MOST_ANSWERS
              + " ways; ask less.");
    }
  }

  /** Gateways ask for questions and facts by their names, facts follow from parts and values. */
  private void names() {
    Set<String> columns =
        procedure.parts().stream()
            .map(part -> part.anchor().answer())
            .filter(column -> column != null)
            .collect(Collectors.toSet());
    Set<String> asked = new HashSet<>(Set.of("outcome", "returnTo", "basis"));
    asked.addAll(columns);
    procedure.conditions().stream().map(NamedFact::name).forEach(asked::add);
    Set<String> followed = new HashSet<>(columns);
    procedure.parts().forEach(part -> followed.add(part.name().toLowerCase(Locale.ROOT)));
    for (Question question : procedure.opening().asks()) {
      once(question.name(), asked);
      question.choices().forEach(choice -> once(choice.name(), followed));
    }
  }

  private void once(String name, Set<String> taken) {
    if (!taken.add(name)) {
      add(
          name,
          "Tên này đã dùng cho bộ phận, dữ kiện, cột của bảng hoặc giá trị khác; đặt tên khác.",
          "A part, fact, column of the table or another value has this name; choose another.");
    }
  }

  /** The unit itself has a part: so it is found when it is merged into another. */
  private void seated(Question question) {
    boolean itself =
        procedure.parts().stream()
            .anyMatch(
                part ->
                    question.name().equals(part.anchor().asked())
                        && part.anchor().level() == Level.OPENER
                        && part.anchor().duty() == null
                        && !part.anchor().several());
    if (!itself) {
      add(
          question.name(),
          "Không bộ phận nào là chính đơn vị được hỏi; thêm một bộ phận có anchor: {asked: %s}."
              .formatted(question.name()),
          "No part is the unit asked itself; add one with anchor: {asked: %s}."
              .formatted(question.name()));
    }
  }

  private void anchored(Part part) {
    String asked = part.anchor().asked();
    if (asked == null) {
      return;
    }
    Set<String> units =
        procedure.opening().asks().stream()
            .filter(Question::unit)
            .map(Question::name)
            .collect(Collectors.toSet());
    if (!units.contains(asked)) {
      var mend = Nearest.mend(asked, units);
      add(
          part.name(),
          "“asked” nêu "
              + asked
              + ", nhưng opening.asks không hỏi đơn vị nào như vậy. "
              + mend.vi(),
          "“asked” names " + asked + ", and opening.asks asks for no such unit. " + mend.en());
    } else if (!part.optional()
        && procedure.opening().asks(asked).filter(Question::outside).isPresent()) {
      add(
          part.name(),
          "Nơi được hỏi có thể ở ngoài hệ thống (outside), nên bộ phận này cần optional: true.",
          "What is asked may be outside this house, so this part needs optional: true.");
    }
  }

  /** Where no table is asked, a fact follows from parts and from what was chosen alone. */
  private void followed() {
    if (procedure.parts().stream().anyMatch(part -> part.anchor().answer() != null)) {
      return;
    }
    Set<String> known =
        procedure.parts().stream()
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    procedure.opening().asks().stream()
        .flatMap(question -> question.choices().stream())
        .forEach(choice -> known.add(choice.name()));
    procedure.conditions().stream()
        .filter(fact -> fact.follows() != null)
        .forEach(
            fact ->
                fact.follows().facts().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> unfollowed(fact, name, known)));
  }

  private void unfollowed(NamedFact fact, String name, Set<String> known) {
    var mend = Nearest.mend(name, known);
    add(
        fact.name(),
        "“follows” nêu " + name + ", không phải bộ phận hay giá trị được hỏi. " + mend.vi(),
        "“follows” names " + name + ", no part and no value that is asked. " + mend.en());
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, element, vi, en));
  }
}
