package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Beside;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;

/** Whether steps done by several units ask a part that has several, and somebody says which. */
final class ConsultationCheck {

  private static final String LOOP = "multiInstanceLoopCharacteristics";

  private final Procedure procedure;
  private final Document model;
  private final FlowGraph graph;
  private final Map<String, FormSchema> forms;
  private final List<Finding> findings = new ArrayList<>();

  private ConsultationCheck(
      Procedure procedure, Document model, FlowGraph graph, Map<String, FormSchema> forms) {
    this.procedure = procedure;
    this.model = model;
    this.graph = graph;
    this.forms = forms;
  }

  static List<Finding> findings(
      Procedure procedure, Document model, FlowGraph graph, Map<String, FormSchema> forms) {
    ConsultationCheck check = new ConsultationCheck(procedure, model, graph, forms);
    Xml.all(model, Xml.BPMN, LOOP).forEach(check::loop);
    procedure.steps().forEach(check::step);
    procedure.parts().forEach(check::part);
    forms.forEach(check::form);
    return List.copyOf(check.findings);
  }

  /** A model may repeat a step for the units of its part, all at once, and nothing else. */
  private void loop(Element loop) {
    Element task = (Element) loop.getParentNode();
    String id = task.getAttribute("id");
    String over = loop.getAttributeNS(Xml.CAMUNDA, "collection");
    String part = procedure.step(id).map(Step::part).orElse("");
    if (over.equals(Beside.ITEMS)) {
      return;
    }
    if (!over.equals(part)) {
      add(
          ProcedureFolder.PROCESS,
          id,
          "Bước lặp chỉ lặp theo các đơn vị của bộ phận làm bước: camunda:collection=\"%s\" (hoặc “items”, theo từng mục của danh sách), không phải “%s”."
              .formatted(part, over),
          "A step is repeated over the units of its part alone: camunda:collection=\"%s\" (or \"items\", for each item of a list), not \"%s\"."
              .formatted(part, over));
    }
  }

  private void step(Step step) {
    Part part = procedure.part(step.part()).orElse(null);
    if (part != null && part.anchor().several() != step.beside().eachUnit()) {
      add(
          ProcedureFolder.PROCESS,
          step.id(),
          part.anchor().several()
              ? "Bộ phận %s có nhiều đơn vị; bước phải lặp cho từng đơn vị (multi-instance)."
                  .formatted(part.name())
              : "Bước lặp cho từng đơn vị mà bộ phận %s chỉ có một; bỏ lặp hoặc ghi “among” ở anchor."
                  .formatted(part.name()),
          part.anchor().several()
              ? "The part %s has several units; the step must be repeated for each (multi-instance)."
                  .formatted(part.name())
              : "The step is repeated for each unit, but the part %s has one; take the repetition away or say “among” in its anchor."
                  .formatted(part.name()));
    }
    if (step.beside().eachUnit() && procedure.ballot(step.id()).isPresent()) {
      add(
          ProcedureFolder.DESCRIPTION,
          step.id(),
          "Bước hỏi nhiều nơi chưa ghi được biểu quyết của từng nơi; bỏ mục ballots của bước này.",
          "A vote cannot be taken at a step of several units; take its entry under ballots away.");
    }
    if (step.beside().eachUnit() && offers(step, FormSchema.SEND_BACK)) {
      add(
          ProcedureFolder.PROCESS,
          step.id(),
          "Một trong nhiều nơi được hỏi không trả lại hồ sơ; bỏ kết quả sendBack khỏi biểu mẫu.",
          "One of many that are asked sends nothing back; take the outcome sendBack out of the form.");
    }
    for (String read : step.beside().answers()) {
      if (procedure.step(read).isEmpty()) {
        List<String> known = procedure.steps().stream().map(Step::id).toList();
        add(
            ProcedureFolder.PROCESS,
            step.id(),
            "answersOf nêu bước không có: " + read + ". " + Nearest.mend(read, known).vi(),
            "answersOf names no step: " + read + ". " + Nearest.mend(read, known).en());
      }
    }
  }

  private boolean offers(Step step, String outcome) {
    FormSchema form = forms.get(step.form());
    return form != null && form.choices(FormSchema.OUTCOME).contains(outcome);
  }

  private void part(Part part) {
    if (part.capacity() != PartCapacity.CONSULTED) {
      return;
    }
    Part lead = procedure.part(part.lead()).orElse(null);
    if (lead == null || lead.anchor().several() || lead.name().equals(part.name())) {
      List<String> known =
          procedure.parts().stream()
              .filter(each -> !each.anchor().several())
              .map(Part::name)
              .toList();
      add(
          ProcedureFolder.DESCRIPTION,
          part.name(),
          "Không có bộ phận chủ trì “"
              + part.lead()
              + "”. "
              + Nearest.mend(part.lead(), known).vi(),
          "No part \"" + part.lead() + "\" leads. " + Nearest.mend(part.lead(), known).en());
    }
    if (part.anchor().chosen()) {
      chosen(part);
    }
  }

  /** On every way to a step of theirs somebody must have said who they are. */
  private void chosen(Part part) {
    Set<String> choosing = new HashSet<>();
    procedure.steps().stream()
        .filter(step -> forms.containsKey(step.form()))
        .filter(
            step -> forms.get(step.form()).annotations(FormSchema.SEATS).containsValue(part.name()))
        .forEach(step -> choosing.add(step.id()));
    Deque<String> open = new ArrayDeque<>(graph.starts());
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String at = open.pop();
      if (choosing.contains(at)) {
        continue;
      }
      if (procedure.step(at).filter(step -> step.part().equals(part.name())).isPresent()) {
        add(
            ProcedureFolder.PROCESS,
            at,
            "Tới bước này mà chưa ai chọn đơn vị cho bộ phận %s; một bước trước phải có ô x-seats: %s."
                .formatted(part.name(), part.name()),
            "The step is reached before anybody chose the units of the part %s; a step before must have a field with x-seats: %s."
                .formatted(part.name(), part.name()));
        return;
      }
      graph.after(at).stream().map(FlowGraph.Flow::to).filter(seen::add).forEach(open::push);
    }
  }

  private void form(String name, FormSchema form) {
    List<String> known =
        procedure.parts().stream().filter(part -> part.anchor().chosen()).map(Part::name).toList();
    form.annotations(FormSchema.SEATS)
        .forEach(
            (field, part) -> {
              if (!known.contains(part)) {
                add(
                    ProcedureFolder.FORMS + name + ".json",
                    field,
                    "x-seats nêu bộ phận không chọn đơn vị: "
                        + part
                        + ". "
                        + Nearest.mend(part, known).vi(),
                    "x-seats names a part whose units are not chosen: "
                        + part
                        + ". "
                        + Nearest.mend(part, known).en());
              }
            });
  }

  private void add(String file, String element, String vi, String en) {
    findings.add(new Finding(file, element, vi, en));
  }
}
