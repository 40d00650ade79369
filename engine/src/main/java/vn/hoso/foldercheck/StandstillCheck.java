package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.NamedFact;
import vn.hoso.shared.Text;

/**
 * Whether a dossier can be left standing: at a step from which no way leads to an end, in a circle
 * that nobody can leave, or at a step whose limit counts from a day that need not be known there.
 */
final class StandstillCheck {

  /** Where a dossier stands until somebody, or a message, lets it go on. */
  private static final Set<String> STANDS =
      Set.of("userTask", "callActivity", "intermediateCatchEvent");

  private final FlowGraph graph;
  private final EnteredDays entered;
  private final List<TimeFinding> findings = new ArrayList<>();

  private StandstillCheck(FlowGraph graph, EnteredDays entered) {
    this.graph = graph;
    this.entered = entered;
  }

  /** What the model alone tells. */
  static List<TimeFinding> findings(FlowGraph graph) {
    StandstillCheck check =
        new StandstillCheck(graph, new EnteredDays(List.of(), Map.of(), Map.of()));
    check.ends();
    check.circles();
    return List.copyOf(check.findings);
  }

  /** What the limits of its steps tell. */
  static List<TimeFinding> findings(Procedure procedure, FlowGraph graph, EnteredDays entered) {
    StandstillCheck check = new StandstillCheck(graph, entered);
    procedure.steps().stream()
        .filter(step -> step.limit() != null && !step.limitFrom().equals(Step.FROM_TASK))
        .forEach(step -> check.counts(step, procedure));
    return List.copyOf(check.findings);
  }

  private void ends() {
    Set<String> leading = leading();
    for (String id : nodes(STANDS::contains)) {
      if (!leading.contains(id)) {
        findings.add(
            TimeFinding.error(
                id,
                "Từ đây không đường nào dẫn tới kết thúc, hồ sơ sẽ nằm lại mãi; hãy vẽ một đường ra.",
                "No way leads from here to an end and a dossier would stay for ever; draw a way out."));
      }
    }
  }

  /** All from which an end can be reached. */
  private Set<String> leading() {
    Set<String> leading = new HashSet<>();
    boolean grows = true;
    while (grows) {
      Set<String> more = nodes(kind -> true);
      more.removeAll(leading);
      more.removeIf(
          id ->
              !graph.after(id).isEmpty()
                  && graph.after(id).stream().noneMatch(flow -> leading.contains(flow.to())));
      grows = leading.addAll(more);
    }
    return leading;
  }

  /** What comes round without a step between is gone round for ever: nothing changes on the way. */
  private void circles() {
    Set<String> told = new HashSet<>();
    for (String id : nodes(kind -> !STANDS.contains(kind))) {
      Set<String> behind = behind(id, at -> !stands(at));
      if (behind.contains(id) && told.add(id)) {
        told.addAll(behind);
        findings.add(
            TimeFinding.error(
                id,
                "Có vòng quay lại đây mà không qua bước nào, hồ sơ sẽ quay mãi; hãy đặt một bước vào vòng.",
                "A circle comes back here without a step and would never end; put a step into it."));
      }
    }
  }

  private boolean stands(String id) {
    return graph.node(id).filter(node -> STANDS.contains(node.kind())).isPresent();
  }

  /** A limit counts from nothing where its day was not asked for on the way. */
  private void counts(Step step, Procedure procedure) {
    String day = procedure.rootOf(step.limitFrom());
    if (!entered.everEntered(day) || fromElsewhere(day, procedure) || inCall(step, day)) {
      return;
    }
    Set<String> without = new HashSet<>(graph.starts());
    graph.starts().forEach(start -> without.addAll(behind(start, at -> !knows(at, day))));
    if (without.contains(step.drawnAs())) {
      Text said = procedure.dayLabel(day).orElse(new Text(day, day));
      findings.add(
          TimeFinding.warning(
              step.id(),
              "Có đường tới bước “%s” khi chưa biết ngày tính hạn (%s); đi đường ấy thì bước không có hạn xử lý cho đến khi ngày được ghi."
                  .formatted(step.name(), said.vi()),
              "A way leads to \"%s\" before the day its limit counts from (%s) is known; by that way it has no due date until that is entered."
                  .formatted(
                      step.nameEn() == null ? step.name() : step.nameEn(),
                      said.en() == null ? said.vi() : said.en())));
    }
  }

  private static boolean fromElsewhere(String day, Procedure procedure) {
    return procedure.fact(day).filter(fact -> fact.origin() != NamedFact.Origin.FORM).isPresent();
  }

  /** Whether a step before it in the same shared process enters the day. */
  private boolean inCall(Step step, String day) {
    return step.calledBy() != null
        && entered.steps(step.drawnAs()).stream()
            .takeWhile(each -> !each.id().equals(step.id()))
            .anyMatch(each -> knows(each.id(), day));
  }

  private boolean knows(String node, String day) {
    return entered.passed(node).contains(day) || entered.at(node).contains(day);
  }

  /** All that comes after a node, as far as one may go on from what is met. */
  private Set<String> behind(String from, Predicate<String> onward) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String at = open.pop();
      if (onward.test(at)) {
        graph.after(at).stream().map(FlowGraph.Flow::to).filter(seen::add).forEach(open::push);
      }
    }
    return seen;
  }

  private Set<String> nodes(Predicate<String> kind) {
    return graph
        .nodes()
        .filter(node -> kind.test(node.kind()))
        .map(FlowGraph.Node::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
