package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Exchange;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.Part;
import vn.hoso.rule.Question;
import vn.hoso.shared.Text;

/** Whether what is counted, what the file of a member is told, and what is awaited, is there. */
final class ExchangeCheck {

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final Set<String> outcomes;
  private final Names names;
  private final List<Finding> findings = new ArrayList<>();

  private ExchangeCheck(Procedure procedure, Map<String, FormSchema> forms, Names names) {
    this.procedure = procedure;
    this.forms = forms;
    this.names = names;
    this.outcomes =
        Stream.concat(
                forms.values().stream().flatMap(form -> form.choices(FormSchema.OUTCOME).stream()),
                procedure.items().outcomes().stream().map(ItemOutcome::name))
            .collect(Collectors.toSet());
  }

  static List<Finding> findings(Procedure procedure, Map<String, FormSchema> forms, Names names) {
    var check = new ExchangeCheck(procedure, forms, names);
    procedure.exchange().counts().forEach(check::count);
    procedure.exchange().memberData().forEach(check::told);
    procedure.exchange().awaited().forEach(check::awaited);
    return List.copyOf(check.findings);
  }

  private void count(Exchange.Count count) {
    var element = "exchange.counts." + count.name();
    count.outcomes().forEach(each -> known(element, "kết quả", "outcome", each, outcomes));
  }

  private void told(Exchange.MemberData data) {
    var element = "exchange.memberData." + data.column();
    data.outcomes().forEach(each -> known(element, "kết quả", "outcome", each, outcomes));
    if (data.fact() != null) {
      day(data, element);
    } else if (data.item() != null) {
      column(data, element);
    } else {
      written(data, element);
    }
  }

  private void day(Exchange.MemberData data, String element) {
    names.date(data.fact(), ProcedureFolder.DESCRIPTION, element).ifPresent(findings::add);
    if (!data.column().day()) {
      add(
          element,
          "Mục này không phải ngày nên không lấy từ “fact”.",
          "It is no day: not a “fact”.");
    }
  }

  private void written(Exchange.MemberData data, String element) {
    var step = procedure.step(data.step());
    if (step.isEmpty()) {
      known(
          element, "bước", "step", data.step(), procedure.steps().stream().map(Step::id).toList());
      return;
    }
    var form = forms.get(step.get().form());
    if (form != null) {
      known(
          element, "mục", "field", data.fieldName(), form.fields().map(Map.Entry::getKey).toList());
    }
  }

  private void column(Exchange.MemberData data, String element) {
    Optional<ItemColumn> column = procedure.items().column(data.item());
    if (column.isEmpty()) {
      var all = procedure.items().columns().stream().map(ItemColumn::name).toList();
      known(element, "cột", "column", data.item(), all);
    } else if (data.column().day() != (column.get().kind() == ItemColumn.Kind.DATE)) {
      add(
          element,
          "Cột “%s” không cùng kiểu (ngày hay chữ) với mục này.".formatted(data.item()),
          "The column \"%s\" is not of its kind (day or text).".formatted(data.item()));
    }
  }

  private void awaited(Exchange.Awaited answer) {
    var element = "exchange.awaited." + answer.name();
    Stream.concat(Stream.of(answer.sent()), answer.answered().stream())
        .flatMap(day -> names.date(day, ProcedureFolder.DESCRIPTION, element).stream())
        .forEach(findings::add);
    var parts = procedure.parts().stream().map(Part::name).toList();
    known(element, "bộ phận", "part", answer.keeper(), parts);
    if (answer.to() != null) {
      var asks = procedure.opening().asks().stream().map(Question::name).toList();
      known(element, "câu hỏi", "question", answer.to(), asks);
    }
  }

  private void known(String element, String vi, String en, String name, Collection<String> all) {
    if (!all.contains(name)) {
      Text mend = Nearest.mend(name, all);
      add(
          element,
          "Không có %s “%s”. %s".formatted(vi, name, mend.vi()),
          "There is no %s \"%s\". %s".formatted(en, name, mend.en()));
    }
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, element, vi, en));
  }
}
