package vn.hoso.foldercheck;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.Xml;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.form.FormSchema;
import vn.hoso.form.Sides;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Beside;
import vn.hoso.procedure.Phase;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;
import vn.hoso.rule.Condition;

/**
 * A small model drawn by hand: {@code "start a", "a x1", "x1 a back"}. Ids that begin with {@code
 * start}, {@code end}, {@code x} and a digit (a choice), {@code p} and a digit (branches) say what
 * they are; all others are steps.
 */
final class DrawnModel {

  private final List<Step> steps;
  private final Map<String, FormSchema> forms = new HashMap<>();
  private final FlowGraph graph;

  private DrawnModel(List<Step> steps, FlowGraph graph) {
    this.steps = steps;
    this.graph = graph;
  }

  /**
   * @param flows from, to, and perhaps {@code back} for what is sent back
   */
  static DrawnModel of(List<Step> steps, String... flows) {
    String nodes =
        Stream.of(flows)
            .flatMap(flow -> Stream.of(flow.split(" ")).limit(2))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(id -> "<%s id=\"%s\"/>".formatted(kind(id), id))
            .collect(Collectors.joining());
    String drawn = Stream.of(flows).map(DrawnModel::flow).collect(Collectors.joining());
    String xml =
        "<definitions xmlns=\"%s\"><process id=\"drawn\">%s%s</process></definitions>"
            .formatted(Xml.BPMN, nodes, drawn);
    return new DrawnModel(
        steps,
        FlowGraph.of(List.of(Xml.parse(xml.getBytes(StandardCharsets.UTF_8), "drawn.bpmn"))));
  }

  private static String kind(String id) {
    if (id.startsWith("start")) {
      return "startEvent";
    }
    if (id.startsWith("end")) {
      return "endEvent";
    }
    if (id.matches("x\\d")) {
      return "exclusiveGateway";
    }
    return id.matches("p\\d") ? "parallelGateway" : "userTask";
  }

  private static String flow(String flow) {
    String[] ends = flow.split(" ");
    String condition =
        ends.length == 2
            ? ""
            : "<conditionExpression>${returnTo == '%s'}</conditionExpression>".formatted(ends[1]);
    return "<sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
        .formatted(ends[0], ends[1], ends[0], ends[1], condition);
  }

  /** The form of that step asks for the day of this name. */
  DrawnModel asking(String step, String day) {
    String form = "{\"properties\": {\"on\": {\"type\": \"string\", \"x-fact\": \"%s\"}}}";
    forms.put(step, FormSchema.read(form.formatted(day).getBytes(StandardCharsets.UTF_8), step));
    return this;
  }

  FlowGraph graph() {
    return graph;
  }

  LongestWay ways() {
    return new LongestWay(graph, new EnteredDays(steps, forms, Map.of()));
  }

  /** A limit of the whole of 60 working days. */
  static ProcedureLimit whole(String from, String to) {
    return new ProcedureLimit(
        "whole",
        "Cả hồ sơ",
        null,
        TimeLimit.workingDays(60),
        from,
        to,
        "Thử",
        Confidence.ASSUMED,
        null,
        80,
        null,
        null);
  }

  static Step step(String id, TimeLimit limit) {
    return step(id, limit, Step.FROM_TASK);
  }

  static Step step(String id, TimeLimit limit, String from) {
    return new Step(
        id,
        id,
        id,
        null,
        "cell",
        Role.SECRETARY,
        id,
        limit,
        from,
        80,
        "Thử",
        Confidence.ASSUMED,
        id,
        null,
        Condition.parse(null),
        false,
        Sides.UNDECLARED,
        null,
        Phase.HANDLING,
        List.of(id),
        null,
        null,
        Beside.NOTHING,
        null);
  }
}
