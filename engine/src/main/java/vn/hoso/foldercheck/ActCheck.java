package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Acts;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.Question;

/**
 * Whether the acts of a model do what is asked of it: a request to withdraw must end in
 * withdrawing, and the bodies on the way must be known before one of them is given a step.
 */
final class ActCheck {

  /** Messages that are an act asked for from outside; a recall only goes back. */
  private static final Set<String> ASKED =
      Set.of("withdraw", "stop", "cancelDecision", "closeConsultation");

  private static final String HOME = "changeHome";
  private static final String AUTHORITY = "determineAuthority";

  /** The one part that is there from the opening. */
  private static final PartCapacity OPENER = PartCapacity.OPENER;

  private final FlowGraph graph;
  private final Map<String, String> verbs = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private ActCheck(Document model, FlowGraph graph) {
    this.graph = graph;
    verbs.putAll(Acts.of(model));
  }

  /**
   * @param messages by the event that hears them
   */
  static List<Finding> findings(
      Document model, FlowGraph graph, Procedure procedure, Map<String, String> messages) {
    ActCheck check = new ActCheck(model, graph);
    messages.forEach(check::answered);
    check.authority(model, procedure);
    check.home(procedure);
    return List.copyOf(check.findings);
  }

  private void answered(String event, String message) {
    if (!ASKED.contains(message)) {
      return;
    }
    String done = firstAct(event);
    if (!done.equals(message)) {
      add(
          event,
          "Thông điệp “%s” dẫn tới %s; hành vi đầu tiên sau sự kiện này phải là ${%s}."
              .formatted(
                  message, done.isEmpty() ? "không hành vi nào" : "${" + done + "}", message),
          "The message \"%s\" leads to %s; the first act after this event must be ${%s}."
              .formatted(message, done.isEmpty() ? "no act" : "${" + done + "}", message));
    }
  }

  private String firstAct(String event) {
    Set<String> seen = new HashSet<>();
    String at = event;
    while (seen.add(at)) {
      List<FlowGraph.Flow> flows = graph.after(at);
      if (flows.isEmpty()) {
        return "";
      }
      at = flows.get(0).to();
      if (verbs.containsKey(at)) {
        return verbs.get(at);
      }
    }
    return "";
  }

  /** To which unit somebody goes is told by the one unit that is asked. */
  private void home(Procedure procedure) {
    long units = procedure.opening().asks().stream().filter(Question::unit).count();
    verbs.forEach(
        (element, verb) -> {
          if (verb.equals(HOME) && (units != 1 || procedure.items().many())) {
            add(
                element,
                "${changeHome} cần đúng một câu hỏi về đơn vị (opening.asks) và hồ sơ về một người.",
                "${changeHome} needs exactly one question for a unit (opening.asks), and a dossier about one person.");
          }
        });
  }

  private void authority(Document model, Procedure procedure) {
    Deque<String> open = new ArrayDeque<>();
    Xml.all(model, Xml.BPMN, "startEvent")
        .filter(start -> ((Element) start.getParentNode()).getLocalName().equals("process"))
        .forEach(start -> open.push(start.getAttribute("id")));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String at = open.pop();
      if (AUTHORITY.equals(verbs.get(at))) {
        continue;
      }
      if (procedure.partOf(at).filter(part -> part.capacity() != OPENER).isPresent()) {
        add(
            at,
            "Tới bước này mà chưa xác định thẩm quyền nên không biết giao cho đơn vị nào; hãy đặt ${"
                + AUTHORITY
                + "} vào trước.",
            "The step is reached before the bodies are known; put ${" + AUTHORITY + "} before it.");
        continue;
      }
      graph.after(at).stream().map(FlowGraph.Flow::to).filter(seen::add).forEach(open::push);
    }
  }

  private void add(String element, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.PROCESS, element, vi, en));
  }
}
