package vn.hoso.foldercheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.folder.Finding;
import vn.hoso.folder.Nearest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.Part;
import vn.hoso.shared.Text;

/** Whether the votes of a procedure fit its steps and their forms. */
final class BallotCheck {

  private final Procedure procedure;
  private final Map<String, FormSchema> forms;
  private final FlowGraph graph;
  private final List<Finding> findings = new ArrayList<>();

  private BallotCheck(Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph) {
    this.procedure = procedure;
    this.forms = forms;
    this.graph = graph;
  }

  static List<Finding> findings(
      Procedure procedure, Map<String, FormSchema> forms, FlowGraph graph) {
    BallotCheck check = new BallotCheck(procedure, forms, graph);
    Set<String> steps = new HashSet<>();
    for (BallotRule rule : procedure.ballots()) {
      if (!steps.add(rule.step())) {
        check.add(
            rule,
            "Bước " + rule.step() + " đã có một biểu quyết khác.",
            "The step " + rule.step() + " has another vote.");
      }
      check.outcomes(rule);
      check.readers(rule);
      check.unannounced(rule);
      check.candidates(rule);
      check.items(rule);
      check.findings.addAll(TieCheck.findings(procedure, forms, graph, rule));
    }
    return List.copyOf(check.findings);
  }

  private void outcomes(BallotRule rule) {
    Optional<Step> step = procedure.step(rule.step());
    if (step.isEmpty()) {
      List<String> known = procedure.steps().stream().map(Step::id).toList();
      unknown(rule, "bước", "step", rule.step(), known);
      return;
    }
    if (rule.passes().isEmpty() && rule.outcomes().held().isEmpty()) {
      add(rule, "Biểu quyết không dẫn tới kết quả nào.", "The vote leads to no outcome.");
    }
    FormSchema form = forms.get(step.get().form());
    List<String> offered = form == null ? List.of() : form.choices(FormSchema.OUTCOME);
    told(rule)
        .filter(outcome -> !offered.contains(outcome))
        .distinct()
        .forEach(
            outcome ->
                add(
                    rule,
                    "Biểu mẫu của bước không có kết quả “" + outcome + "”.",
                    "The step's form offers no outcome \"" + outcome + "\"."));
    Set<String> seen = new HashSet<>();
    told(rule).filter(outcome -> !seen.add(outcome)).forEach(outcome -> twice(rule, outcome));
    stuck(rule, offered);
  }

  private void twice(BallotRule rule, String outcome) {
    boolean both = rule.passes().contains(outcome) && rule.fails().contains(outcome);
    add(
        rule,
        both
            ? "Kết quả “" + outcome + "” vừa là đạt vừa là không đạt."
            : "Kết quả “" + outcome + "” nói hai điều khác nhau về biểu quyết; hãy tách ra.",
        both
            ? "The outcome \"" + outcome + "\" both passes and fails."
            : "The outcome \"" + outcome + "\" says two things of the vote; make it two.");
  }

  /** Once the votes are used up, a step that knows outcomes of votes alone lets nobody out. */
  private void stuck(BallotRule rule, List<String> offered) {
    if (rule.atMost() != null && rule.outcomes().all().toList().containsAll(offered)) {
      add(
          rule,
          "Hết %d lần biểu quyết thì bước không còn kết quả nào chọn được; hãy thêm một kết quả, như báo cáo cấp trên."
              .formatted(rule.atMost().votes()),
          "After %d votes no outcome is left at the step; add one, such as reporting upward."
              .formatted(rule.atMost().votes()));
    }
  }

  private static Stream<String> told(BallotRule rule) {
    List<String> then = rule.atMost() == null ? List.of() : rule.atMost().then();
    return Stream.concat(rule.outcomes().all(), then.stream());
  }

  private void readers(BallotRule rule) {
    List<String> parts = procedure.parts().stream().map(Part::name).toList();
    if (rule.readers() != null && !rule.readers().known(parts)) {
      add(
          rule,
          "Người được xem số phiếu phải là self, office, all hoặc tên bộ phận (cell, decider…).",
          "Readers of the numbers are self, office, all or the name of a part (cell, decider…).");
    }
    procedure
        .partOf(rule.step())
        .map(part -> Posts.of(part, procedure.opening()))
        .ifPresent(
            posts ->
                rule.confirmedBy().stream()
                    .filter(role -> !posts.have(role))
                    .forEach(
                        role ->
                            add(
                                rule,
                                "Đơn vị của bước không có chức danh " + role + " để xác nhận.",
                                "A unit of the step has no post " + role + " to confirm.")));
  }

  /** Whoever sees the outcome of the step would know how a vote came out that is not announced. */
  private void unannounced(BallotRule rule) {
    rule.outcomes()
        .all()
        .filter(outcome -> !rule.announced() && !rule.outcomes().held().contains(outcome))
        .forEach(
            outcome ->
                add(
                    rule,
                    "Kết quả không công bố mà “%s” nói ra; hãy ghi kết quả của bước vào held."
                        .formatted(outcome),
                    "The result is not announced and \"%s\" tells it; name outcomes under held."
                        .formatted(outcome)));
  }

  /** What the votes on an item make of it must be an outcome of items, and no secret. */
  private void items(BallotRule rule) {
    rule.only().keySet().stream()
        .filter(name -> procedure.items().column(name).isEmpty())
        .forEach(
            name ->
                unknown(
                    rule,
                    "cột",
                    "column",
                    name,
                    procedure.items().columns().stream().map(ItemColumn::name).toList()));
    if (!rule.only().isEmpty() && !rule.perItem()) {
      add(
          rule,
          "“only” chỉ dùng khi biểu quyết riêng từng mục (perItem).",
          "“only” is for a vote on each item (perItem).");
    }
    if (rule.itemOutcomes() == null) {
      return;
    }
    if (!rule.perItem() || !procedure.items().many()) {
      add(
          rule,
          "“items” chỉ dùng khi biểu quyết riêng từng mục của một danh sách (perItem, count: MANY).",
          "“items” is for a vote on each item of a list (perItem, count: MANY).");
    }
    if (!rule.announced()) {
      add(
          rule,
          "Kết quả không công bố thì không ghi vào từng mục được; bỏ “items”.",
          "What is not announced cannot stand in the items; take “items” away.");
    }
    List<String> known =
        procedure.items().outcomesAt(rule.step()).stream().map(ItemOutcome::name).toList();
    rule.itemOutcomes()
        .all()
        .filter(outcome -> !known.contains(outcome))
        .forEach(
            outcome ->
                unknown(
                    rule,
                    "kết quả của mục ở bước này",
                    "outcome of items at this step",
                    outcome,
                    known));
  }

  private void candidates(BallotRule rule) {
    boolean goesOn = !rule.outcomes().goesOn().isEmpty();
    boolean tells = rule.outcomes().all().anyMatch(each -> !rule.outcomes().held().contains(each));
    if (goesOn != (rule.byName() && rule.candidates().goOn() > 0)) {
      add(
          rule,
          "goesOn (kết quả) và candidates.goOn (bao nhiêu người) phải đi cùng nhau.",
          "goesOn (outcomes) and candidates.goOn (how many) belong together.");
    }
    if (!rule.byName()) {
      return;
    }
    List<String> byName =
        procedure.ballots().stream()
            .filter(each -> each.byName() && !each.name().equals(rule.name()))
            .map(BallotRule::name)
            .toList();
    rule.candidates().of().stream()
        .filter(name -> !byName.contains(name))
        .forEach(name -> unknown(rule, "biểu quyết chọn người", "vote on names", name, byName));
    if (tells && rule.outcomes().ties().isEmpty() && !goesOn && rule.fails().isEmpty()) {
      add(
          rule,
          "Không ai đạt tỉ lệ thì không có kết quả nào; hãy ghi fails hoặc goesOn.",
          "Where nobody reaches the share there is no outcome; write fails or goesOn.");
    }
  }

  private void unknown(
      BallotRule rule, String kindVi, String kindEn, String name, Collection<String> known) {
    Text mend = Nearest.mend(name, known);
    add(
        rule,
        "Không có " + kindVi + " " + name + ". " + mend.vi(),
        "There is no " + kindEn + " " + name + ". " + mend.en());
  }

  private void add(BallotRule rule, String vi, String en) {
    findings.add(new Finding(ProcedureFolder.DESCRIPTION, rule.name(), vi, en));
  }
}
