package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Acts;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.ProcessCalls;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormDate;
import vn.hoso.form.FormSchema;
import vn.hoso.papercheck.IssueCheck;
import vn.hoso.papercheck.PaperCheck;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcessModel;
import vn.hoso.procedure.Step;
import vn.hoso.procedure.UnseenSigns;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.Text;

/** Whether the files of a folder fit together: whatever one names, another must have. */
final class FolderCheck {

  private static final Set<String> MESSAGES =
      Set.of("withdraw", "stop", "recall", "cancelDecision", "closeConsultation");

  private final ProcedureFolder folder;
  private final Procedure procedure;
  private final Document bpmn;
  private final List<Document> models = new ArrayList<>();
  private final Map<String, FormSchema> forms = new HashMap<>();
  private final Names names;
  private final List<Finding> findings = new ArrayList<>();

  private FolderCheck(ProcedureFolder folder) {
    this.folder = folder;
    this.procedure = FolderReader.read(folder);
    this.bpmn = Xml.parse(folder.required(ProcedureFolder.PROCESS), ProcedureFolder.PROCESS);
    this.models.add(bpmn);
    ProcessCalls.of(bpmn)
        .forEach(call -> models.add(Xml.parse(folder.required(call.file()), call.file())));
    this.names = Names.of(procedure);
  }

  /** Empty when the folder may be used. */
  static List<Finding> of(ProcedureFolder folder) {
    try {
      List<Finding> unseen = UnseenSigns.findings(folder);
      return unseen.isEmpty() ? fitting(folder) : unseen;
    } catch (FolderRefused refused) {
      return List.of(refused.finding());
    } catch (RuntimeException | StackOverflowError unforeseen) {
      // A folder is anybody's: whatever the reader trips over must not stop the start.
      return List.of(unforeseen(unforeseen));
    }
  }

  private static List<Finding> fitting(ProcedureFolder folder) {
    FolderCheck check = new FolderCheck(folder);
    check.readForms();
    FlowGraph graph = FlowGraph.of(check.models);
    check.findings.addAll(
        StepCheck.findings(
            check.procedure, check.models, graph, check.forms.keySet(), check.names));
    check.days(graph);
    check.findings.addAll(LinkCheck.findings(check.procedure, check.forms, check.names));
    check.findings.addAll(ExchangeCheck.findings(check.procedure, check.forms, check.names));
    check.findings.addAll(GateCheck.findings(check.procedure, check.forms, check.names));
    check.description();
    check.process(graph);
    check.asked();
    check.findings.addAll(PaperCheck.findings(check.procedure, FolderReader.staged(folder), graph));
    check.findings.addAll(
        ReservedCheck.findings(check.procedure, check.forms, Acts.of(check.bpmn), graph));
    new TimeCheck(check.procedure, check.forms, graph, Acts.of(check.bpmn))
        .blocking()
        .map(TimeFinding::finding)
        .forEach(check.findings::add);
    check.findings.addAll(PartsCheck.findings(check.procedure));
    check.findings.addAll(OpeningCheck.findings(check.procedure));
    check.findings.addAll(ReadersCheck.findings(check.procedure, check.forms));
    check.findings.addAll(SidesCheck.findings(check.procedure));
    check.findings.addAll(ShapeCheck.findings(check.models, check.procedure.steps()));
    check.findings.addAll(BallotCheck.findings(check.procedure, check.forms, graph));
    check.findings.addAll(BranchCheck.findings(graph, check.procedure.steps()));
    check.findings.addAll(
        ConsultationCheck.findings(check.procedure, check.bpmn, graph, check.forms));
    check.findings.addAll(ItemsCheck.findings(check.procedure, check.forms));
    check.findings.addAll(EachItemCheck.findings(check.procedure, check.forms, graph));
    check.findings.addAll(OutcomeWalk.findings(graph, check.procedure.steps(), check.forms));
    if (check.findings.isEmpty()) {
      // What is wrong with the model is not told a second time of the stories.
      check.findings.addAll(StoryCheck.findings(folder, check.procedure, check.forms));
    }
    return List.copyOf(check.findings);
  }

  static Finding unforeseen(Throwable stumble) {
    String what = stumble.getClass().getSimpleName() + ": " + stumble.getMessage();
    return new Finding(
        "",
        "",
        "Thư mục có chỗ không đọc được (" + what + ").",
        "Something in the folder cannot be read (" + what + ").");
  }

  /** A wait is asked about its days only where these are sound. */
  private void days(FlowGraph graph) {
    List<Finding> derived = DerivedCheck.findings(folder, procedure, names, forms);
    findings.addAll(derived);
    if (derived.isEmpty()) {
      findings.addAll(WaitCheck.findings(procedure, forms, graph, names));
    }
  }

  private void readForms() {
    folder.files().keySet().stream()
        .filter(path -> path.startsWith(ProcedureFolder.FORMS))
        .forEach(path -> forms.put(name(path), FormSchema.read(folder.required(path), path)));
    Set<String> used = procedure.steps().stream().map(Step::form).collect(Collectors.toSet());
    forms.forEach(
        (form, schema) -> {
          String path = ProcedureFolder.FORMS + form + ".json";
          require(
              used.contains(form),
              path,
              "",
              "Không bước nào dùng biểu mẫu này.",
              "No step uses this form.");
          compiles(schema, path);
          findings.addAll(FormCheck.findings(path, schema));
          require(
              !schema.choices(FormSchema.OUTCOME).isEmpty(),
              path,
              FormSchema.OUTCOME,
              "Thiếu kết quả xử lý.",
              "There is no outcome.");
          schema
              .annotations("x-fact")
              .forEach((field, fact) -> names.date(fact, path, field).ifPresent(findings::add));
          schema
              .allAfter()
              .forEach((field, facts) -> facts.forEach(fact -> follows(fact, path, field)));
          schema
              .past()
              .forEach((outcome, day) -> names.day(day, path, outcome).ifPresent(findings::add));
          schema
              .annotations("x-condition")
              .forEach(
                  (field, fact) -> names.condition(fact, path, field).ifPresent(findings::add));
        });
  }

  /** Of a form, or the day of handing in, which its act enters. */
  private void follows(String fact, String path, String field) {
    if (!fact.equals(FormDate.SUBMISSION)) {
      names.date(fact, path, field).ifPresent(findings::add);
    }
  }

  private void compiles(FormSchema schema, String path) {
    try {
      schema.compiled();
    } catch (RuntimeException refused) {
      String why = String.valueOf(refused.getMessage());
      require(
          false, path, "", "Biểu mẫu không đọc được: " + why, "The form cannot be read: " + why);
    }
  }

  private static String name(String path) {
    return path.substring(ProcedureFolder.FORMS.length()).replaceFirst("\\.json$", "");
  }

  private void description() {
    String file = ProcedureFolder.DESCRIPTION;
    procedure.ages().forEach(age -> names.date(age.fact(), file, "ages").ifPresent(findings::add));
    for (RequiredDocument document : procedure.documents()) {
      document
          .condition()
          .facts()
          .forEach(fact -> names.condition(fact, file, document.code()).ifPresent(findings::add));
    }
  }

  private void process(FlowGraph graph) {
    Element process = Xml.all(bpmn, Xml.BPMN, "process").findFirst().orElseThrow();
    model(
        process.getAttribute("id").equals(procedure.slug()),
        process.getAttribute("id"),
        "Mã quy trình phải là tên thư mục " + procedure.slug() + ".",
        "The id of the process must be the name of the folder, " + procedure.slug() + ".");
    findings.addAll(ActCheck.findings(bpmn, graph, procedure, messages()));
    decisions();
    findings.addAll(CallCheck.findings(models));
    findings.addAll(IssueCheck.findings(folder, procedure, graph));
  }

  /** What is heard, by the event that hears it. */
  private Map<String, String> messages() {
    Map<String, String> heard = new HashMap<>();
    Map<String, String> named = new HashMap<>();
    Xml.all(bpmn, Xml.BPMN, "message")
        .forEach(each -> named.put(each.getAttribute("id"), each.getAttribute("name")));
    Xml.all(bpmn, Xml.BPMN, "messageEventDefinition")
        .forEach(
            definition -> {
              String message = named.getOrDefault(definition.getAttribute("messageRef"), "");
              String event = ((Element) definition.getParentNode()).getAttribute("id");
              Text mend = Nearest.mend(message, MESSAGES);
              model(
                  MESSAGES.contains(message),
                  event,
                  "Không có thông điệp “" + message + "”. " + mend.vi(),
                  "There is no message \"" + message + "\". " + mend.en());
              heard.put(event, message);
            });
    return heard;
  }

  private void decisions() {
    Set<String> known = new HashSet<>();
    folder.files().keySet().stream()
        .filter(path -> path.endsWith(".dmn"))
        .forEach(
            path ->
                Xml.all(Xml.parse(folder.required(path), path), Xml.DMN, "decision")
                    .filter(decision -> path.equals(decision.getAttribute("id") + ".dmn"))
                    .forEach(decision -> known.add(decision.getAttribute("id"))));
    List<Element> tasks = Xml.all(bpmn, Xml.BPMN, "businessRuleTask").toList();
    for (Element task : tasks) {
      String decision = ProcessModel.properties(task).getOrDefault("decision", "");
      model(
          known.contains(decision),
          task.getAttribute("id"),
          "Không có tệp " + decision + ".dmn chứa bảng quyết định “" + decision + "”.",
          "There is no file " + decision + ".dmn with the decision \"" + decision + "\".");
    }
    model(
        tasks.size() <= 1,
        tasks.size() <= 1 ? "" : tasks.get(1).getAttribute("id"),
        "Mô hình chỉ hỏi một bảng thẩm quyền.",
        "A model asks one table of authority.");
  }

  /** A fact that is declared, asked nowhere and entered by no act was renamed on one side only. */
  private void asked() {
    Set<String> inForms =
        forms.values().stream()
            .flatMap(
                form ->
                    Stream.of("x-fact", "x-condition")
                        .flatMap(each -> form.annotations(each).values().stream()))
            .collect(Collectors.toSet());
    Stream.concat(procedure.dates().stream(), procedure.conditions().stream())
        .filter(fact -> fact.origin() == NamedFact.Origin.FORM && !inForms.contains(fact.name()))
        .filter(fact -> !ReservedCheck.BY_ACT.containsKey(fact.name()))
        .forEach(
            fact ->
                require(
                    false,
                    ProcedureFolder.DESCRIPTION,
                    fact.name(),
                    "Không biểu mẫu nào hỏi dữ kiện này.",
                    "No form asks for this fact."));
  }

  private void model(boolean holds, String element, String vi, String en) {
    require(holds, ProcedureFolder.PROCESS, element, vi, en);
  }

  private void require(boolean holds, String file, String element, String vi, String en) {
    if (!holds) {
      findings.add(new Finding(file, element, vi, en));
    }
  }
}
