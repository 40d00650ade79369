package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import vn.hoso.bpmn.Acts;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.ProcessCalls;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;

/**
 * The times of a folder along its ways: every step people do has a limit and a basis, the steps fit
 * into the whole, no dossier is left standing. A pure function of the folder.
 */
public final class TimeCheck {

  private final Procedure procedure;
  private final FlowGraph graph;
  private final EnteredDays entered;
  private final LongestWay ways;

  /**
   * @param acts by the task that calls for it
   */
  TimeCheck(
      Procedure procedure,
      Map<String, FormSchema> forms,
      FlowGraph graph,
      Map<String, String> acts) {
    this.procedure = procedure;
    this.graph = graph;
    this.entered = new EnteredDays(procedure.steps(), forms, acts);
    this.ways = new LongestWay(graph, entered);
  }

  /**
   * Of a folder that can be read.
   *
   * @throws vn.hoso.folder.FolderRefused where it cannot
   */
  public static TimeCheck of(ProcedureFolder folder) {
    Document bpmn = Xml.parse(folder.required(ProcedureFolder.PROCESS), ProcedureFolder.PROCESS);
    List<Document> models = new ArrayList<>(List.of(bpmn));
    ProcessCalls.of(bpmn)
        .forEach(call -> models.add(Xml.parse(folder.required(call.file()), call.file())));
    Map<String, FormSchema> forms = new HashMap<>();
    Procedure procedure = FolderReader.read(folder);
    procedure.steps().stream()
        .map(Step::form)
        .distinct()
        .forEach(
            form -> {
              String path = ProcedureFolder.FORMS + form + ".json";
              forms.put(form, FormSchema.read(folder.required(path), path));
            });
    return new TimeCheck(procedure, forms, FlowGraph.of(models), Acts.of(bpmn));
  }

  /** The procedure as the folder tells it. */
  public Procedure procedure() {
    return procedure;
  }

  /** Along which way the limits of the steps add up to most. */
  public LongestWay ways() {
    return ways;
  }

  /** All there is to say, what blocks first. */
  public List<TimeFinding> findings() {
    List<TimeFinding> findings = new ArrayList<>(fromTheModel());
    findings.addAll(StandstillCheck.findings(procedure, graph, entered));
    return findings.stream().sorted(Comparator.comparing(TimeFinding::severity)).toList();
  }

  /** What blocks; asks nothing of days that may not be sound. */
  Stream<TimeFinding> blocking() {
    return fromTheModel().stream().filter(TimeFinding::blocks);
  }

  private List<TimeFinding> fromTheModel() {
    List<TimeFinding> findings = new ArrayList<>();
    procedure.steps().forEach(step -> step(step, findings));
    procedure.limits().forEach(limit -> limit(limit, findings));
    new LimitsCheck(ways).findings(procedure).forEach(findings::add);
    findings.addAll(StandstillCheck.findings(graph));
    return findings;
  }

  private static void step(Step step, List<TimeFinding> findings) {
    if (step.limit() == null && step.waiting() == null) {
      findings.add(
          TimeFinding.error(
              step.id(),
              "Bước có người làm mà chưa có thời hạn; hãy ghi timeLimit và timeLimitUnit.",
              "People do this step and it has no limit; write timeLimit and timeLimitUnit."));
    }
    if (step.legalBasis().isBlank()) {
      findings.add(noBasis(step.id()));
    }
  }

  private static void limit(ProcedureLimit limit, List<TimeFinding> findings) {
    if (limit.legalBasis().isBlank()) {
      findings.add(noBasis("limit." + limit.name()));
    }
  }

  private static TimeFinding noBasis(String element) {
    return TimeFinding.error(
        element,
        "Thời hạn chưa có căn cứ; hãy ghi legalBasis.",
        "The limit has no basis; write legalBasis.");
  }
}
