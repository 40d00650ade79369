package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;
import vn.hoso.shared.Text;

/** Whether the items of a procedure fit its steps, and what is counted of them is known. */
final class ItemsCheck {

  private final Procedure procedure;
  private final ItemRules items;
  private final Map<String, FormSchema> forms;
  private final List<Finding> findings = new ArrayList<>();

  private ItemsCheck(Procedure procedure, Map<String, FormSchema> forms) {
    this.procedure = procedure;
    this.items = procedure.items();
    this.forms = forms;
  }

  static List<Finding> findings(Procedure procedure, Map<String, FormSchema> forms) {
    ItemsCheck check = new ItemsCheck(procedure, forms);
    check.count();
    check.steps();
    check.items.columns().forEach(check::column);
    check.items.outcomes().forEach(check::outcome);
    check.items.limits().forEach(check::limit);
    return List.copyOf(check.findings);
  }

  private void count() {
    if (!items.many()) {
      if (!items.columns().isEmpty() || !items.outcomes().isEmpty() || items.title() != null) {
        add(
            "items",
            "“columns”, “outcomes”, “title” chỉ dùng với “count: MANY”.",
            "“columns”, “outcomes” and “title” are for “count: MANY” alone.");
      }
      return;
    }
    if (items.enteredAt().isEmpty()) {
      add("items", "Không bước nào lập danh sách.", "The list is made at no step.");
    }
    if (procedure.moving() != null || !procedure.ages().isEmpty()) {
      add(
          "items",
          "“moving” và “ages” nói về một người, không dùng với danh sách.",
          "“moving” and “ages” are about one person, not about a list.");
    }
  }

  private void steps() {
    Set<String> known = procedure.steps().stream().map(Step::id).collect(Collectors.toSet());
    items
        .steps()
        .distinct()
        .filter(step -> !known.contains(step))
        .forEach(step -> unknown("items", "bước", "step", step, known));
  }

  private void column(ItemColumn column) {
    if (List.of(ItemLimit.PERSON, ItemLimit.OPENER).contains(column.name())
        || IssuedPaper.OF_AN_ITEM.contains(column.name())) {
      add(
          column.name(),
          "Tên cột này dành riêng; hãy đặt tên khác.",
          "This name is reserved; choose another.");
    }
    var series = column.series();
    if (series == null) {
      return;
    }
    var by = items.column(series.by()).map(ItemColumn::choices).orElse(List.of());
    Set<String> values = by.stream().map(ItemColumn.Choice::value).collect(Collectors.toSet());
    if (values.isEmpty()) {
      add(
          column.name(),
          "“by” của “series” phải là một cột CHOICE.",
          "“by” of “series” is a column that is a CHOICE.");
      return;
    }
    series.forms().keySet().stream()
        .filter(value -> !values.contains(value))
        .forEach(value -> unknown(column.name(), "giá trị", "value", value, values));
  }

  private void outcome(ItemOutcome outcome) {
    if (outcome.dossier() == null) {
      return;
    }
    for (String step : outcome.at()) {
      FormSchema form = procedure.step(step).map(Step::form).map(forms::get).orElse(null);
      if (form != null && !form.choices(FormSchema.OUTCOME).contains(outcome.dossier())) {
        unknown(
            outcome.name(),
            "kết quả của bước " + step,
            "outcome of the step " + step,
            outcome.dossier(),
            form.choices(FormSchema.OUTCOME));
      }
    }
  }

  private void limit(ItemLimit limit) {
    Set<String> known =
        Stream.concat(
                Stream.of(
                    items.persons() ? ItemLimit.PERSON : null,
                    items.title() == null ? null : ItemLimit.TITLE,
                    ItemLimit.OPENER),
                items.columns().stream().map(ItemColumn::name))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    limit.per().stream()
        .filter(each -> !known.contains(each))
        .forEach(each -> unknown(limit.name(), "cột", "column", each, known));
    limit.leaves().forEach((column, values) -> left(limit, column, values));
    Set<String> outcomes =
        items.outcomes().stream().map(ItemOutcome::name).collect(Collectors.toSet());
    limit.keeps().stream()
        .filter(each -> items.many() && !outcomes.contains(each))
        .forEach(each -> unknown(limit.name(), "kết quả", "outcome", each, outcomes));
  }

  private void left(ItemLimit limit, String column, List<String> values) {
    Set<String> choices =
        items.column(column).map(ItemColumn::choices).orElse(List.of()).stream()
            .map(ItemColumn.Choice::value)
            .collect(Collectors.toSet());
    values.stream()
        .filter(value -> !choices.contains(value))
        .forEach(value -> unknown(limit.name(), "giá trị", "value", value, choices));
  }

  private void unknown(
      String element, String vi, String en, String written, Collection<String> known) {
    Text mend = Nearest.mend(written, known);
    add(
        element,
        "Không có " + vi + " “" + written + "”. " + mend.vi(),
        "There is no " + en + " \"" + written + "\". " + mend.en());
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, element, vi, en));
  }
}
