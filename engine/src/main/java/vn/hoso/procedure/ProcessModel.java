package vn.hoso.procedure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Branches;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.ProcessCalls;
import vn.hoso.bpmn.StepOrder;
import vn.hoso.bpmn.Xml;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.folder.EntryRefused;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.Sides;
import vn.hoso.rule.Condition;
import vn.hoso.rule.Part;

/**
 * What the catalogue takes from a BPMN: its steps in the order in which a dossier meets them, those
 * of a shared process in the place of its call, and the limits of the whole.
 */
public record ProcessModel(List<Step> steps, List<ProcedureLimit> limits) {

  private static final String LIMIT = "limit.";

  /**
   * @param parts of the procedure
   * @throws FolderRefused naming file and element
   */
  static ProcessModel read(ProcedureFolder folder, List<Part> parts) {
    String where = ProcedureFolder.PROCESS;
    Document model = Xml.parse(folder.required(ProcedureFolder.PROCESS), where);
    Element process = process(model, where);
    FlowGraph graph = FlowGraph.of(List.of(model));
    Phases phases = Phases.of(model, graph);
    return new ProcessModel(
        inOrder(process, graph)
            .flatMap(each -> steps(each, phases, Branches.of(graph), folder, parts))
            .toList(),
        limits(process, where));
  }

  private static Element process(Document model, String where) {
    return Xml.all(model, Xml.BPMN, "process")
        .findFirst()
        .orElseThrow(
            () -> new FolderRefused(where, "", "Không có quy trình.", "There is no process."));
  }

  /** Those that no way reaches come last. */
  private static Stream<Element> inOrder(Element process, FlowGraph graph) {
    List<Element> all =
        Xml.all(process, Xml.BPMN, Xml.ANY)
            .filter(each -> Set.of("userTask", "callActivity").contains(each.getLocalName()))
            .toList();
    List<String> order =
        StepOrder.of(
            graph,
            all.stream()
                .filter(each -> !whenReached(new Properties(properties(each))))
                .map(each -> each.getAttribute("id"))
                .collect(Collectors.toSet()));
    return all.stream()
        .sorted(
            Comparator.comparing(
                each -> {
                  int at = order.indexOf(each.getAttribute("id"));
                  return at < 0 ? Integer.MAX_VALUE : at;
                }));
  }

  /** The step itself, or those of the shared process that is called in this place. */
  private static Stream<Step> steps(
      Element activity,
      Phases phases,
      Branches branches,
      ProcedureFolder folder,
      List<Part> parts) {
    Phase phase = phases.of(activity.getAttribute("id"));
    List<Branches.Branch> around = branches.around(activity.getAttribute("id"));
    if (activity.getLocalName().equals("userTask")) {
      return Stream.of(
          step(activity, phase, Called.NONE, SigningHands.NONE, around, ProcedureFolder.PROCESS));
    }
    ProcessCalls.Call call = ProcessCalls.call(activity);
    Document called = Xml.parse(folder.required(call.file()), call.file());
    SigningHands hands = hands(activity, call, called, parts);
    Properties given = new Properties(properties(activity));
    Called by = new Called(call.activity(), secret(given), whenReached(given));
    return inOrder(process(called, call.file()), FlowGraph.of(List.of(called)))
        .filter(task -> task.getLocalName().equals("userTask"))
        .map(task -> step(task, phase, by, hands, around, call.file()));
  }

  private static SigningHands hands(
      Element activity, ProcessCalls.Call call, Document called, List<Part> parts) {
    try {
      return SigningHands.of(activity, called, parts);
    } catch (EntryRefused refused) {
      throw new FolderRefused(ProcedureFolder.PROCESS, call.activity(), refused);
    }
  }

  private static Step step(
      Element task,
      Phase phase,
      Called called,
      SigningHands hands,
      List<Branches.Branch> branches,
      String where) {
    String id = task.getAttribute("id");
    try {
      Properties given = new Properties(properties(task));
      Sides secret = called.secret() == null ? secret(given) : called.secret();
      Wait waiting = waiting(given);
      SigningStage signing = hands.stage(given.or("signing"), given.get("form"));
      return new Step(
          id,
          given.get("code"),
          task.getAttribute("name"),
          given.or("nameEn"),
          hands.part(signing, given.get("part")),
          hands.role(signing, given.get("role")),
          given.get("form"),
          limit(given, waiting),
          waiting == null ? given.get("timeLimitFrom") : Step.FROM_TASK,
          waiting == null ? percent(given.get("warnAt")) : 100,
          given.get("legalBasis"),
          Confidence.of(given.get("confidence")),
          secret == null ? given.get("publicLabel") : given.or("publicLabel"),
          given.or("publicLabelEn"),
          Condition.parse(given.all().get("onlyWhen")),
          called.whenReached() || whenReached(given),
          readers(given),
          secret,
          phase,
          papersDue(given, id),
          called.by(),
          signing,
          beside(task, given, branches),
          waiting);
    } catch (RuntimeException refused) {
      throw new FolderRefused(where, id, refused);
    }
  }

  private static Wait waiting(Properties given) {
    return Wait.read(
        given.or("waitUntil"),
        given.or("waitOutcome"),
        given.or("waitReason"),
        given.or("waitReasonEn"));
  }

  /** Nobody is late with a wait. */
  private static TimeLimit limit(Properties given, Wait waiting) {
    if (waiting == null) {
      return TimeLimit.parse(given.get("timeLimit"), given.get("timeLimitUnit"));
    }
    if (given.or("timeLimit") != null) {
      throw new EntryRefused(
          "Bước chờ không có thời hạn; hãy bỏ timeLimit.",
          "A wait has no limit; take timeLimit away.");
    }
    return null;
  }

  private static Sides readers(Properties given) {
    return given.or("readers") == null ? Sides.UNDECLARED : Sides.parse(given.get("readers"));
  }

  /** Who may know of it; null where whoever sees the dossier does. */
  private static Sides secret(Properties given) {
    String said = given.or("secret");
    return said == null ? null : Sides.parse(said);
  }

  /** The papers needed at the step itself always are. */
  private static List<String> papersDue(Properties given, String id) {
    String others = given.or("papersDue");
    return Stream.concat(
            Stream.of(id),
            others == null ? Stream.empty() : Stream.of(others.strip().split("\\s+")))
        .distinct()
        .toList();
  }

  private static Beside beside(Element task, Properties given, List<Branches.Branch> branches) {
    var over =
        Xml.child(task, Xml.BPMN, "multiInstanceLoopCharacteristics")
            .map(loop -> loop.getAttributeNS(Xml.CAMUNDA, "collection"));
    return Beside.read(over.orElse(null), branches, given.or("answersOf"));
  }

  private static int percent(String text) {
    int percent = Integer.parseInt(text);
    if (percent < 1 || percent > 99) {
      throw new EntryRefused(
          "warnAt phải từ 1 đến 99, không phải " + percent + ".",
          "warnAt must be 1 to 99, not " + percent + ".");
    }
    return percent;
  }

  private static List<ProcedureLimit> limits(Element process, String where) {
    Map<String, String> all = properties(process);
    return all.keySet().stream()
        .filter(key -> key.startsWith(LIMIT))
        .map(key -> key.substring(LIMIT.length(), key.lastIndexOf('.')))
        .distinct()
        .map(name -> limit(name, all, where))
        .toList();
  }

  private static ProcedureLimit limit(String name, Map<String, String> all, String where) {
    String prefix = LIMIT + name + ".";
    try {
      Properties given =
          new Properties(
              all.entrySet().stream()
                  .filter(entry -> entry.getKey().startsWith(prefix))
                  .collect(
                      Collectors.toMap(
                          entry -> entry.getKey().substring(prefix.length()),
                          Map.Entry::getValue)));
      return new ProcedureLimit(
          name,
          given.get("label"),
          given.or("labelEn"),
          TimeLimit.parse(given.get("timeLimit"), given.get("timeLimitUnit")),
          given.get("from"),
          given.get("to"),
          given.get("legalBasis"),
          Confidence.of(given.get("confidence")),
          extension(given),
          given.or("warnAt") == null ? ProcedureLimit.WARN_AT : percent(given.get("warnAt")),
          ProcedureLimit.why(given.or("stepsExceed"), given.or("stepsExceedEn")),
          null);
    } catch (RuntimeException refused) {
      throw new FolderRefused(where, prefix + "*", refused);
    }
  }

  /** What names a basis of its own: a special case is lawful only where a text allows it. */
  private static ProcedureLimit.Extension extension(Properties given) {
    return given.all().get("extension") == null
        ? null
        : new ProcedureLimit.Extension(
            TimeLimit.parse(given.get("extension"), given.get("timeLimitUnit")),
            given.get("extensionBasis"),
            Confidence.of(given.get("extensionConfidence")));
  }

  private static boolean whenReached(Properties given) {
    return "whenReached".equals(given.or("listed"));
  }

  /** The Camunda properties of an element itself, in the order written. */
  public static Map<String, String> properties(Element element) {
    Map<String, String> properties = new LinkedHashMap<>();
    Xml.child(element, Xml.BPMN, "extensionElements")
        .flatMap(extensions -> Xml.child(extensions, Xml.CAMUNDA, "properties"))
        .ifPresent(
            list ->
                Xml.children(list)
                    .forEach(
                        each ->
                            properties.put(each.getAttribute("name"), each.getAttribute("value"))));
    return properties;
  }

  private record Properties(Map<String, String> all) {
    /** Null where nothing is said. */
    String or(String name) {
      String value = all.get(name);
      return value == null || value.isBlank() ? null : value;
    }

    String get(String name) {
      String value = all.get(name);
      if (value == null || value.isBlank()) {
        String there = String.join(", ", new TreeSet<>(all.keySet()));
        throw new EntryRefused(
            "Thiếu thuộc tính “" + name + "”; đang có: " + there + ".",
            "The property “" + name + "” is missing; there are: " + there + ".");
      }
      return value;
    }
  }
}
