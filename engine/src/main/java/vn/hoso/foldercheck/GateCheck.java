package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.GateRule;
import vn.hoso.rule.GateRule.Kind;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/** Whether a gate looks at what there is, and stands where those work who may conclude it. */
final class GateCheck {

  private static final Set<PartCapacity> CONCLUDE =
      Set.of(PartCapacity.APPRAISER, PartCapacity.DECIDER);

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final Names names;
  private final List<Finding> findings = new ArrayList<>();
  private GateRule gate;

  private GateCheck(Procedure procedure, Map<String, FormSchema> forms, Names names) {
    this.procedure = procedure;
    this.forms = forms;
    this.names = names;
  }

  static List<Finding> findings(Procedure procedure, Map<String, FormSchema> forms, Names names) {
    GateCheck check = new GateCheck(procedure, forms, names);
    procedure.gates().forEach(check::gate);
    return List.copyOf(check.findings);
  }

  private void gate(GateRule rule) {
    gate = rule;
    procedure
        .step(rule.at())
        .ifPresentOrElse(
            this::step, () -> known("bước", "step", rule.at(), ids(procedure.steps(), Step::id)));
    if (rule.paper() != null) {
      paper(rule.paper());
    }
    if (rule.holds() != null) {
      holds(rule.holds());
    } else {
      months(rule.months());
    }
  }

  private void step(Step step) {
    boolean may =
        step.waiting() == null
            && procedure
                .part(step.part())
                .filter(part -> CONCLUDE.contains(part.capacity()))
                .isPresent();
    if (!may) {
      add(
          "Bước “%s” không do bộ phận thẩm định hay cấp quyết định làm; kết luận chỉ họ được ghi và đọc."
              .formatted(step.id()),
          "The step \"%s\" is not done by who appraises or decides; they alone enter and read the conclusion."
              .formatted(step.id()));
    }
    Optional.ofNullable(forms.get(step.form()))
        .map(form -> form.choices(FormSchema.OUTCOME))
        .ifPresent(
            outcomes ->
                gate.outcomes().forEach(each -> known("kết quả", "outcome", each, outcomes)));
  }

  private void holds(GateRule.Holds holds) {
    switch (holds.of().kind()) {
      case PAPER -> paper(holds.of().name());
      case FACT ->
          names
              .condition(holds.of().name(), ProcedureFolder.DESCRIPTION, element())
              .ifPresent(findings::add);
      case COLUMN ->
          column(holds.of().name(), ItemColumn.Kind.YES_NO, ItemColumn.Kind.CHOICE)
              .ifPresent(column -> values(column, holds.values()));
    }
    boolean column = holds.of().kind() == Kind.COLUMN;
    if (!column && !holds.values().isEmpty()) {
      add("“in” chỉ dùng cho cột.", "\"in\" is for columns alone.");
    }
  }

  private void months(GateRule.Months months) {
    day(months.from());
    day(months.to());
    if (months.by() != null) {
      column(months.by(), ItemColumn.Kind.CHOICE)
          .ifPresent(column -> values(column, months.each().keySet()));
    }
  }

  private void day(GateRule.Source source) {
    switch (source.kind()) {
      case PAPER -> paper(source.name());
      case FACT ->
          names.day(source.name(), ProcedureFolder.DESCRIPTION, element()).ifPresent(findings::add);
      case COLUMN -> column(source.name(), ItemColumn.Kind.DATE);
    }
  }

  private void paper(String code) {
    known("giấy tờ", "paper", code, ids(procedure.documents(), RequiredDocument::code));
  }

  private Optional<ItemColumn> column(String name, ItemColumn.Kind... kinds) {
    var columns = procedure.items().columns();
    known("cột", "column", name, ids(columns, ItemColumn::name));
    var found = columns.stream().filter(each -> each.name().equals(name)).findFirst();
    found
        .filter(column -> !List.of(kinds).contains(column.kind()))
        .ifPresent(
            column ->
                add(
                    "Cột “%s” phải là %s.".formatted(name, List.of(kinds)),
                    "The column \"%s\" has to be %s.".formatted(name, List.of(kinds))));
    return found;
  }

  /** Of a choice; what is yes or no has no values of its own. */
  private void values(ItemColumn column, Collection<String> values) {
    if (column.kind() == ItemColumn.Kind.CHOICE) {
      var choices = ids(column.choices(), ItemColumn.Choice::value);
      values.forEach(each -> known("giá trị", "value", each, choices));
    }
  }

  private static <T> List<String> ids(Collection<T> all, Function<T, String> id) {
    return all.stream().map(id).toList();
  }

  private void known(String vi, String en, String name, Collection<String> known) {
    if (!known.contains(name)) {
      Text mend = Nearest.mend(name, known);
      add(
          "Không có %s “%s”. %s".formatted(vi, name, mend.vi()),
          "There is no %s \"%s\". %s".formatted(en, name, mend.en()));
    }
  }

  private String element() {
    return "gates." + gate.name();
  }

  private void add(String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, element(), vi, en));
  }
}
