package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoso.bpmn.Acts;
import vn.hoso.bpmn.ActsBehind;
import vn.hoso.bpmn.FlowChoice;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormDate;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Phase;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.NamedFact;

/**
 * Names that acts read: a folder that means something else by one, or lacks one, would have the
 * wrong day or an empty reason in the record and on paper.
 */
final class ReservedCheck {

  /** Entered by an act alone. */
  private static final Set<String> ENTERED = Set.of(FormDate.SUBMISSION, "cancellation");

  /** Entered by the act, as the form of the step before it says, else of that day. */
  static final Map<String, String> BY_ACT =
      Map.of("receipt", "receive", "delivery", "deliverResult");

  private static final String DECISION = "decision";
  private static final String CONCLUSION = "conclusion";

  /** The field of the step before, by act. */
  private static final Map<String, Map<String, String>> FIELDS =
      Map.of(
          "refuseIntake", Map.of("reason", "string"),
          "stop", Map.of("reason", "string"),
          "sendBack", Map.of("reason", "string"),
          "requestSupplement", Map.of("reason", "string", "items", "array"));

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final Map<String, String> acts;
  private final ActsBehind behind;
  private final List<Finding> findings = new ArrayList<>();

  private ReservedCheck(
      Procedure procedure,
      Map<String, FormSchema> forms,
      Map<String, String> acts,
      FlowGraph graph) {
    this.procedure = procedure;
    this.forms = forms;
    this.acts = acts;
    this.behind = new ActsBehind(graph, acts);
  }

  static boolean isEntered(String fact) {
    return ENTERED.contains(fact);
  }

  /**
   * @param acts by the task that does it
   */
  static List<Finding> findings(
      Procedure procedure,
      Map<String, FormSchema> forms,
      Map<String, String> acts,
      FlowGraph graph) {
    ReservedCheck check = new ReservedCheck(procedure, forms, acts, graph);
    check.entered();
    check.declared();
    check.decided();
    procedure.steps().stream().filter(step -> forms.containsKey(step.form())).forEach(check::step);
    return List.copyOf(check.findings);
  }

  private void entered() {
    procedure.dates().stream()
        .map(NamedFact::name)
        .filter(ENTERED::contains)
        .forEach(
            fact ->
                add(
                    ProcedureFolder.DESCRIPTION,
                    fact,
                    "Tên này dành riêng: hệ thống tự ghi ngày ấy; hãy đặt tên khác.",
                    "This name is reserved: HoSo enters that day itself; choose another name."));
  }

  /** What an act enters needs a name for people. */
  private void declared() {
    BY_ACT.forEach(
        (fact, act) -> {
          if (acts.containsValue(act) && !isDeclared(fact)) {
            missing(fact, act);
          }
        });
    if (acts.containsValue(Acts.DECIDE) && !asks(DECISION)) {
      missing(DECISION, Acts.DECIDE);
    }
  }

  private void missing(String fact, String act) {
    add(
        ProcedureFolder.DESCRIPTION,
        fact,
        "Hành vi %s cần ngày “%s”; hãy khai trong dates%s."
            .formatted(
                act, fact, act.equals(Acts.DECIDE) ? " và hỏi trong một biểu mẫu (x-fact)" : ""),
        "The act %s needs the day \"%s\"; declare it in dates%s."
            .formatted(
                act, fact, act.equals(Acts.DECIDE) ? " and ask for it in a form (x-fact)" : ""));
  }

  /** Behind a call the last step says how it was issued, not what was decided. */
  private void decided() {
    boolean called =
        procedure.steps().stream()
            .filter(step -> step.calledBy() != null)
            .anyMatch(step -> actsAfter(step.calledBy()).contains(Acts.DECIDE));
    if (called && !asks(CONCLUSION)) {
      add(
          ProcedureFolder.DESCRIPTION,
          CONCLUSION,
          "Văn bản được trình ký trước hành vi decide, nên không biết đã quyết định gì; biểu mẫu của bước quyết định phải hỏi ngày “conclusion” (x-fact).",
          "The paper is signed before the act decide, so nobody knows what was decided; the form of the deciding step must ask for the day \"conclusion\" (x-fact).");
    }
  }

  /** A paper that is no decision would give the dossier its day. */
  private void issuedEarly(Step step) {
    boolean decides = step.calledBy() == null || actsAfter(step.calledBy()).contains(Acts.DECIDE);
    if (!decides && acts.containsValue(Acts.DECIDE)) {
      add(
          ProcedureFolder.PROCESS,
          step.calledBy(),
          "Văn bản trình ký ở đây không phải quyết định nhưng ngày ban hành của nó sẽ thành ngày quyết định; hãy đặt tên riêng cho lần gọi, ví dụ calledElement=\"signing_thongbao\".",
          "The paper signed here is no decision, yet its day would become that of the decision; give the call a name of its own, such as calledElement=\"signing_notice\".");
    }
  }

  private void step(Step step) {
    FormSchema form = forms.get(step.form());
    Set<String> then = actsAfter(step.id());
    form.annotations("x-fact").forEach((field, fact) -> fact(step, field, fact, then));
    if (form.annotations("x-fact").containsValue(DECISION)) {
      issuedEarly(step);
    }
    leadsBack(step, form);
    FIELDS.forEach(
        (act, fields) -> {
          if (then.contains(act)) {
            fields.forEach((field, type) -> field(step, form, act, field, type));
          }
        });
  }

  /** Where a dossier is sent back to is read of one outcome alone. */
  private void leadsBack(Step step, FormSchema form) {
    boolean asks = !form.choices(FlowChoice.RETURN_TO).isEmpty();
    boolean offers = form.choices(FormSchema.OUTCOME).contains(FormSchema.SEND_BACK);
    if (asks != offers) {
      add(
          ProcedureFolder.FORMS + step.form() + ".json",
          FlowChoice.RETURN_TO,
          "Kết quả trả lại bước trước phải mang tên “sendBack”, và ô “returnTo” ghi các bước ấy; biểu mẫu phải có cả hai hoặc không có.",
          "The outcome that sends back is named \"sendBack\", and the field \"returnTo\" holds the steps; a form has both or neither.");
    }
  }

  private void fact(Step step, String field, String fact, Set<String> then) {
    String act = BY_ACT.get(fact);
    boolean misused = act != null && acts.containsValue(act) && !then.contains(act);
    boolean late = fact.equals(CONCLUSION) && step.phase() == Phase.AFTERWARDS;
    if (misused || late) {
      add(
          ProcedureFolder.FORMS + step.form() + ".json",
          field,
          "“%s” là ngày của hành vi %s, mà bước %s không dẫn thẳng tới đó; hãy hỏi ở bước ngay trước hoặc đặt tên khác."
              .formatted(fact, late ? Acts.DECIDE : act, step.id()),
          "\"%s\" is the day of the act %s, to which the step %s does not lead; ask in the step before it or choose another name."
              .formatted(fact, late ? Acts.DECIDE : act, step.id()));
    }
  }

  private void field(Step step, FormSchema form, String act, String field, String type) {
    boolean there =
        form.fields()
            .anyMatch(
                each ->
                    each.getKey().equals(field)
                        && each.getValue().path("type").asString("").equals(type));
    if (!there) {
      add(
          ProcedureFolder.FORMS + step.form() + ".json",
          field,
          "Hành vi %s sau bước %s đọc ô “%s” (%s); biểu mẫu phải có ô ấy."
              .formatted(act, step.id(), field, type),
          "The act %s after the step %s reads the field \"%s\" (%s); the form must have it."
              .formatted(act, step.id(), field, type));
    }
  }

  private boolean isDeclared(String fact) {
    return procedure.dates().stream().anyMatch(each -> each.name().equals(fact));
  }

  private boolean asks(String fact) {
    return forms.values().stream().anyMatch(form -> form.annotations("x-fact").containsValue(fact));
  }

  private Set<String> actsAfter(String step) {
    return behind.behind(step);
  }

  private void add(String file, String element, String vi, String en) {
    findings.add(new Finding(file, element, vi, en));
  }
}
