package vn.hoso.foldercheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoso.bpmn.Branches;
import vn.hoso.bpmn.FlowChoice;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.Step;
import vn.hoso.shared.Text;

/**
 * Whether what runs side by side comes together again: one branch that ends, leaves or is entered
 * from outside would let the others wait for ever.
 */
final class BranchCheck {

  private final FlowGraph graph;
  private final Branches branches;
  private final List<Finding> findings = new ArrayList<>();

  private BranchCheck(FlowGraph graph) {
    this.graph = graph;
    this.branches = Branches.of(graph);
  }

  static List<Finding> findings(FlowGraph graph, List<Step> steps) {
    BranchCheck check = new BranchCheck(graph);
    check.branches.mistakes().forEach(each -> check.add(each.at(), words(each.wrong())));
    check
        .graph
        .nodes()
        .filter(node -> node.is("callActivity") && !check.branches.around(node.id()).isEmpty())
        .forEach(
            call ->
                check.add(
                    call.id(),
                    new Text(
                        "Quy trình dùng chung không đặt trong nhánh song song; hãy gọi sau cổng gộp.",
                        "A shared process has no place in a parallel branch; call it behind the"
                            + " join.")));
    check
        .graph
        .nodes()
        .filter(node -> check.branches.joins(node.id()))
        .forEach(join -> check.askedBehind(join.id()));
    steps.stream()
        .filter(step -> step.beside().repeated())
        .forEach(step -> check.askedBehind(step.id()));
    return List.copyOf(check.findings);
  }

  private static Text words(Branches.Wrong wrong) {
    return switch (wrong) {
      case ENDS ->
          new Text(
              "Nhánh song song kết thúc ở đây, cổng gộp sẽ chờ mãi; hãy dẫn nhánh tới cổng gộp, hoặc"
                  + " kết thúc sớm bằng sự kiện lỗi của tiểu quy trình chứa mọi nhánh.",
              "A parallel branch ends here and its join would wait for ever; lead it to the join, or"
                  + " end all branches by an error event of the sub-process around them.");
      case NO_JOIN ->
          new Text(
              "Các nhánh song song không gặp nhau ở một cổng gộp; hãy vẽ một cổng song song gộp mọi"
                  + " nhánh.",
              "The parallel branches do not come together; draw one parallel gateway that joins them"
                  + " all.");
      case LEAVES ->
          new Text(
              "Từ đây có đường nối trong nhánh song song với ngoài nhánh, không qua cổng gộp; hãy giữ"
                  + " đường đi trong nhánh tới cổng gộp.",
              "A way leads from here across the edge of a parallel branch, past the join; keep it"
                  + " within the branch until the join.");
      case ENTERED ->
          new Text(
              "Từ sau cổng gộp có đường quay vào giữa một nhánh; hãy quay về trước cổng chia.",
              "A way leads from behind the join into a branch; lead it back before the parting.");
      case MEET ->
          new Text(
              "Hai nhánh song song gặp nhau ở đây mà không qua cổng gộp.",
              "Two parallel branches meet here without a join.");
      case UNEVEN ->
          new Text(
              "Cổng gộp phải nhận mỗi nhánh đúng một đường; trong nhánh có rẽ thì gộp lại bằng cổng"
                  + " loại trừ trước đã.",
              "The join must take exactly one flow of each branch; bring alternatives of a branch"
                  + " together by an exclusive gateway first.");
      case JOIN_ALONE ->
          new Text(
              "Cổng gộp này không gộp nhánh nào được chia từ một cổng song song; nó sẽ chờ mãi.",
              "This gateway joins what no parallel gateway has parted; it would wait for ever.");
      case UNDRAWN ->
          new Text(
              "Từ đây có nhiều đường đi cùng lúc; hãy chia bằng một cổng song song riêng.",
              "Several ways lead on from here at once; part them by a parallel gateway of their own.");
    };
  }

  /** Whose outcome would it be: only the step right before a gateway is known to it. */
  private void askedBehind(String many) {
    Deque<String> open = new ArrayDeque<>(List.of(many));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String at = open.pop();
      for (FlowGraph.Flow flow : graph.after(at)) {
        if (FlowChoice.CHOSEN.stream().anyMatch(flow.choice()::asksFor)) {
          add(
              at,
              new Text(
                  "Cổng này hỏi kết quả ngay sau "
                      + many
                      + ", nơi có nhiều câu trả lời; hãy đặt một bước tổng hợp vào giữa.",
                  "This gateway asks for the outcome right behind "
                      + many
                      + ", where there are many; put a step between that weighs them."));
          return;
        }
        boolean step = graph.node(flow.to()).filter(node -> node.is("userTask")).isPresent();
        if (!step && seen.add(flow.to())) {
          open.push(flow.to());
        }
      }
    }
  }

  private void add(String element, Text words) {
    findings.add(new Finding(ProcedureFolder.PROCESS, element, words.vi(), words.en()));
  }
}
