package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;
import vn.hoso.rule.Part;

/**
 * Whether a step that is done once for each item says nothing that is said of the whole list: there
 * are as many answers as items.
 */
final class EachItemCheck {

  /** What a form enters of the dossier, and would enter once for each item. */
  private static final List<String> OF_THE_DOSSIER = List.of("x-fact", "x-condition", "x-seats");

  private final Procedure procedure;
  private final ItemRules items;
  private final Map<String, FormSchema> forms;
  private final FlowGraph graph;
  private final List<Finding> findings = new ArrayList<>();

  private EachItemCheck(Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph) {
    this.procedure = procedure;
    this.items = procedure.items();
    this.forms = forms;
    this.graph = graph;
  }

  static List<Finding> findings(
      Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph) {
    EachItemCheck check = new EachItemCheck(procedure, forms, graph);
    procedure.steps().stream().filter(step -> step.beside().eachItem()).forEach(check::step);
    return List.copyOf(check.findings);
  }

  private void step(Step step) {
    if (!items.many()) {
      model(
          step,
          "Bước lặp theo từng mục, mà quy trình không lập danh sách; ghi “items: {count: MANY …}” hoặc bỏ lặp.",
          "The step is repeated for each item, but the procedure makes no list; say “items: {count: MANY …}” or take the repetition away.");
      return;
    }
    place(step);
    whole(step);
    outcomes(step);
    beside(step);
    if (forms.containsKey(step.form())) {
      form(step, forms.get(step.form()));
    }
  }

  private void place(Step step) {
    if (procedure.part(step.part()).map(Part::anchor).filter(each -> each.several()).isPresent()) {
      model(
          step,
          "Bước lặp theo từng mục phải do một đơn vị làm, mà bộ phận %s có nhiều."
              .formatted(step.part()),
          "A step for each item is done by one unit, and the part %s has several."
              .formatted(step.part()));
    }
    if (step.calledBy() != null || step.waiting() != null) {
      model(
          step,
          "Bước trong quy trình dùng chung và bước chờ không lặp theo từng mục.",
          "Neither a step of a shared process nor a wait is repeated for each item.");
    }
    if (comesBeforeTheList(step)) {
      model(
          step,
          "Tới bước này mà danh sách chưa lập; một bước của enteredAt phải đứng trước.",
          "The step is reached before the list is made; a step of enteredAt must stand before it.");
    }
  }

  private boolean comesBeforeTheList(Step step) {
    Deque<String> open = new ArrayDeque<>(graph.starts());
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String at = open.pop();
      if (at.equals(step.id())) {
        return true;
      }
      if (!items.entered(at)) {
        graph.after(at).stream().map(FlowGraph.Flow::to).filter(seen::add).forEach(open::push);
      }
    }
    return false;
  }

  /** What is of the list as a whole has its own step. */
  private void whole(Step step) {
    Map<String, Boolean> said = new TreeMap<>();
    said.put("ballots", procedure.ballot(step.id()).isPresent());
    said.put("issues", procedure.issues().stream().anyMatch(each -> step.id().equals(each.step())));
    said.put("items.enteredAt", items.entered(step.id()));
    said.put(
        "items.columns", items.columns().stream().anyMatch(each -> each.at().contains(step.id())));
    said.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .forEach(
            key ->
                add(
                    step.id(),
                    "“%s” nói về cả danh sách; không đặt ở bước làm riêng từng mục, hãy đặt ở một bước khác."
                        .formatted(key),
                    "“%s” is about the whole list, not for a step that is done for each item; put it at another step."
                        .formatted(key)));
  }

  private void outcomes(Step step) {
    for (ItemOutcome outcome : items.outcomesAt(step.id())) {
      FormSchema form = forms.get(step.form());
      if (form != null && !form.choices(FormSchema.OUTCOME).contains(outcome.name())) {
        add(
            outcome.name(),
            "Ở bước làm riêng từng mục, kết quả của mục là kết quả của biểu mẫu; biểu mẫu %s chưa có “%s”."
                .formatted(step.form(), outcome.name()),
            "At a step that is done for each item its outcome is that of the form; the form %s has no \"%s\"."
                .formatted(step.form(), outcome.name()));
      }
      if (form != null
          && outcome.reason()
          && form.fields().noneMatch(each -> each.getKey().equals(ItemOutcome.REASON))) {
        add(
            outcome.name(),
            "Kết quả này cần lý do; biểu mẫu %s chưa có ô “reason”.".formatted(step.form()),
            "The outcome needs a reason; the form %s has no field “reason”."
                .formatted(step.form()));
      }
      if (outcome.dossier() != null) {
        add(
            outcome.name(),
            "Kết quả của hồ sơ theo kết quả các mục ở một bước của cả danh sách; bỏ “dossier” hoặc bỏ bước %s khỏi “at”."
                .formatted(step.id()),
            "How the dossier comes out follows at a step of the whole list; take “dossier” away, or the step %s out of “at”."
                .formatted(step.id()));
      }
    }
  }

  /** Who is asked about is who stood on the list when the step began. */
  private void beside(Step step) {
    procedure.steps().stream()
        .filter(other -> items.steps().anyMatch(other.id()::equals))
        .filter(other -> !other.id().equals(step.id()) && other.beside().with(step.beside()))
        .forEach(
            other ->
                model(
                    step,
                    "Trong lúc làm riêng từng mục, nhánh song song có bước %s đổi danh sách; hãy đặt bước đó trước cổng chia hoặc sau cổng gộp."
                        .formatted(other.id()),
                    "While each item is dealt with, the step %s of a branch beside changes the list; put it before the parting or behind the join."
                        .formatted(other.id())));
  }

  private void form(Step step, FormSchema form) {
    OF_THE_DOSSIER.stream()
        .flatMap(annotation -> form.annotations(annotation).keySet().stream())
        .forEach(
            field ->
                findings.add(
                    new Finding(
                        ProcedureFolder.FORMS + step.form() + ".json",
                        field,
                        "Ô này ghi cho cả hồ sơ (ngày, điều kiện, đơn vị), mà bước %s làm riêng từng mục; hãy hỏi ở một bước khác."
                            .formatted(step.id()),
                        "What is entered here is of the dossier, and the step %s is done for each item; ask it at another step."
                            .formatted(step.id()))));
    Stream.of(FormSchema.SEND_BACK)
        .filter(form.choices(FormSchema.OUTCOME)::contains)
        .forEach(
            outcome ->
                model(
                    step,
                    "Một trong nhiều mục không trả lại cả hồ sơ; bỏ kết quả sendBack khỏi biểu mẫu.",
                    "One of many items sends no dossier back; take the outcome sendBack out of the form."));
  }

  private void model(Step step, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.PROCESS, step.id(), vi, en));
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, element, vi, en));
  }
}
