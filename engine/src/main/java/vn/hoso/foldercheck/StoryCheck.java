package vn.hoso.foldercheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ItemRules;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Question;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/** Whether the stories of a folder can be played: the steps, answers and papers are its own. */
final class StoryCheck {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

  /** Enough to see each value that is given in turn. */
  private static final int NUMBERS = 6;

  private final StoryBook book;
  private final Map<String, FormSchema> forms;
  private final Map<String, Step> steps;
  private final Set<String> papers;
  private final ItemRules items;
  private final Opening opening;
  private final Set<Finding> findings = new LinkedHashSet<>();

  private StoryCheck(StoryBook book, Procedure procedure, Map<String, FormSchema> forms) {
    this.book = book;
    this.forms = forms;
    this.steps = procedure.steps().stream().collect(Collectors.toMap(Step::id, each -> each));
    this.items = procedure.items();
    this.opening = procedure.opening();
    this.papers =
        procedure.documents().stream().map(RequiredDocument::code).collect(Collectors.toSet());
  }

  /** Nothing where the folder tells no stories. */
  static List<Finding> findings(
      ProcedureFolder folder, Procedure procedure, Map<String, FormSchema> forms) {
    if (folder.stories().isEmpty()) {
      return List.of();
    }
    StoryCheck check = new StoryCheck(StoryReader.read(folder), procedure, forms);
    check.usual();
    check.papers();
    check.items();
    check.stories();
    check.forms();
    return List.copyOf(check.findings);
  }

  private void usual() {
    book.steps().keySet().forEach(step -> known("steps", "bước", "step", step, steps.keySet()));
    book.steps().forEach((step, usual) -> answered("steps." + step, step, usual.outcome()));
    steps.keySet().stream()
        .filter(step -> !book.steps().containsKey(step))
        .forEach(
            step ->
                add(
                    "steps",
                    "Thiếu bước " + step + ": truyện không đi qua được bước này.",
                    "The step " + step + " is missing: no story gets past it."));
  }

  private void papers() {
    book.papers()
        .forEach(
            (code, paper) -> {
              known("papers", "giấy tờ", "paper", code, papers);
              paper.at().forEach(at -> known("papers." + code, "bước", "step", at, steps.keySet()));
            });
  }

  private void items() {
    Set<String> columns =
        items.columns().stream().map(ItemColumn::name).collect(Collectors.toSet());
    if (items.persons()) {
      columns.addAll(List.of(StoryBook.GENDER, StoryBook.BIRTH_YEAR));
    }
    if (items.title() != null) {
      columns.add(ItemLimit.TITLE);
    }
    book.items().keySet().forEach(each -> known("items", "cột", "column", each, columns));
    if (!book.stories().isEmpty()
        && book.stories().stream().anyMatch(story -> items.many() == (story.list() == null))) {
      add(
          "stories",
          "Truyện của quy trình theo danh sách ghi “list”, của quy trình khác thì không.",
          "A story of a procedure that makes lists gives “list”, one of another does not.");
    }
  }

  private void stories() {
    int number = 0;
    for (Story story : book.stories()) {
      number++;
      String where = "stories[" + number + "]";
      Set<String> named = new LinkedHashSet<>(story.turns().keySet());
      named.addAll(story.done().keySet());
      if (story.restsAt() != null) {
        named.add(story.restsAt());
      }
      named.forEach(step -> known(where, "bước", "step", step, steps.keySet()));
      story
          .turns()
          .forEach((step, told) -> told.forEach(outcome -> answered(where, step, outcome)));
      asked(where, story);
      if (story.closing() != null && !book.closings().containsKey(story.closing())) {
        add(
            where,
            "Thiếu lý do ở closings." + story.closing() + ".",
            "closings." + story.closing() + " gives no reason.");
      }
    }
  }

  private void asked(String where, Story story) {
    Set<String> names = opening.asks().stream().map(Question::name).collect(Collectors.toSet());
    story.asked().keySet().forEach(each -> known(where, "câu hỏi", "question", each, names));
    for (Question question : opening.asks()) {
      String answer = story.asked().get(question.name());
      if (answer == null) {
        add(
            where,
            "Thiếu asked." + question.name() + ".",
            "asked." + question.name() + " is missing.");
      } else if (!question.unit()) {
        List<String> values = question.choices().stream().map(Question.Choice::name).toList();
        known(where, "giá trị", "value", answer, values);
      }
    }
  }

  /** The form of the step offers the outcome and takes what is written beside it. */
  private void answered(String where, String stepId, String outcome) {
    Step step = steps.get(stepId);
    FormSchema form = step == null ? null : forms.get(step.form());
    if (form == null || !known(where, "kết quả", "outcome", outcome, outcomes(form))) {
      return;
    }
    for (int number = 0; number < NUMBERS; number++) {
      JsonNode data =
          JSON.valueToTree(book.answer(step.form(), outcome, number, ANY_DAY, "1-QĐ/ĐU"));
      form.check(data, papers)
          .forEach(
              error ->
                  add(
                      "answers." + step.form() + "." + outcome,
                      error.field() + ": " + error.message().vi(),
                      error.field() + ": " + error.message().en()));
    }
  }

  private void forms() {
    book.answers()
        .forEach(
            (form, byOutcome) -> {
              if (known("answers", "biểu mẫu", "form", form, forms.keySet())) {
                List<String> outcomes = outcomes(forms.get(form));
                byOutcome
                    .keySet()
                    .forEach(
                        each -> known("answers." + form, "kết quả", "outcome", each, outcomes));
              }
            });
  }

  private static List<String> outcomes(FormSchema form) {
    return form.choices(FormSchema.OUTCOME);
  }

  private boolean known(
      String element, String vi, String en, String name, Collection<String> known) {
    if (known.contains(name)) {
      return true;
    }
    Text mend = Nearest.mend(name, new ArrayList<>(known));
    add(
        element,
        "Quy trình không có " + vi + " “" + name + "”. " + mend.vi(),
        "The procedure has no " + en + " \"" + name + "\". " + mend.en());
    return false;
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DEMO, element, vi, en));
  }
}
