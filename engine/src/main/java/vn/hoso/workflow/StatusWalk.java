package vn.hoso.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hoso.bpmn.Branches;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.folder.Finding;
import vn.hoso.foldercheck.StepChoices;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.PartCapacity;

/**
 * Walks a model with the status a dossier has on the way: whether every act finds the status it
 * needs, and every end is one. Otherwise the dossier would stand still in front of whoever
 * completes the step before.
 */
final class StatusWalk {

  /** Before a node: the status, and what was chosen last in the model and in the one it calls. */
  private record At(
      String node,
      String after,
      DossierStatus status,
      boolean received,
      Map<String, String> chosen,
      Map<String, String> within) {}

  private final ModelGraph graph;
  private final Procedure procedure;
  private final Map<String, StepChoices> steps;
  private final Deque<At> open = new ArrayDeque<>();
  private final Set<At> seen = new HashSet<>();

  /** One of a kind is enough, whatever the ways that lead there. */
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  private final Branches branches;

  private StatusWalk(
      ModelGraph graph, Branches branches, Procedure procedure, List<StepChoices> steps) {
    this.graph = graph;
    this.branches = branches;
    this.procedure = procedure;
    this.steps = steps.stream().collect(Collectors.toMap(StepChoices::step, each -> each));
  }

  /**
   * @param branches of the procedure's own model
   */
  static List<Finding> findings(
      ModelGraph graph, Branches branches, Procedure procedure, List<StepChoices> steps) {
    StatusWalk walk = new StatusWalk(graph, branches, procedure, steps);
    walk.go(new At(graph.start(), "", DossierStatus.DRAFT, false, Map.of(), Map.of()));
    while (!walk.open.isEmpty()) {
      walk.visit(walk.open.pop());
    }
    return new ArrayList<>(walk.findings.values());
  }

  private void go(At at) {
    if (seen.add(at)) {
      open.push(at);
    }
  }

  private void visit(At at) {
    StepChoices step = steps.get(at.node());
    if (step != null) {
      step.choices().forEach(choice -> choose(at, step, choice));
    } else {
      graph
          .verb(at.node())
          .filter(StatusWalk::movesStatus)
          .ifPresentOrElse(verb -> perform(at, verb), () -> onward(at, at.status()));
    }
  }

  private void choose(At at, StepChoices step, StepChoices.Choice choice) {
    Map<String, String> chosen = new HashMap<>();
    chosen.put("outcome", choice.outcome());
    chosen.put(FormSchema.RETURN_TO, choice.returnTo().isEmpty() ? null : choice.returnTo());
    boolean within = graph.inCalled(step.step());
    At then =
        new At(
            at.node(),
            step.step(),
            at.status(),
            at.received(),
            within ? at.chosen() : chosen,
            within ? chosen : Map.of());
    // Within a shared process no act sends back: the paper goes back, the dossier stands as it did.
    if (within || !choice.outcome().equals(FormSchema.SEND_BACK)) {
      onward(then, at.status());
      return;
    }
    try {
      boolean toOpener =
          procedure
              .partOf(choice.returnTo())
              .filter(part -> part.capacity() == PartCapacity.OPENER)
              .isPresent();
      onward(then, at.status().afterSendBack(toOpener, at.received()));
    } catch (DossierProblem notNow) {
      refuse(
          step.step(),
          FormSchema.SEND_BACK,
          "Bước này trả lại hồ sơ khi hồ sơ đang “%s”, lúc không trả lại được cho bước %s."
              .formatted(at.status().vi(), choice.returnTo()),
          "This step sends back while the dossier is \"%s\"; it cannot go back to %s then."
              .formatted(at.status().en(), choice.returnTo()));
    }
  }

  private void perform(At at, String verb) {
    if (!branches.around(at.node()).isEmpty()) {
      refuse(
          at.node(),
          verb,
          "Hành vi %s đổi trạng thái hồ sơ trong một nhánh song song, trong khi nhánh khác còn mở; hãy đặt trước cổng chia hoặc sau cổng gộp."
              .formatted(verb),
          "The act %s changes the status within a parallel branch while others are open; put it before the parting or behind the join."
              .formatted(verb));
    }
    if (at.status().allows(verb)) {
      onward(at, at.status().after(verb));
      return;
    }
    String behind = at.after().isEmpty() ? "" : " sau bước " + at.after();
    String behindEn = at.after().isEmpty() ? "" : " after the step " + at.after();
    refuse(
        at.node(),
        verb,
        "Hành vi %s gặp hồ sơ ở trạng thái “%s”%s; chỉ làm được khi: %s. Hãy đặt hành vi khác vào trước hoặc đổi chỗ."
            .formatted(verb, at.status().vi(), behind, from(verb, DossierStatus::vi)),
        "The act %s meets the dossier as \"%s\"%s; it is possible only as: %s. Put the act that leads there before it."
            .formatted(verb, at.status().en(), behindEn, from(verb, DossierStatus::en)));
  }

  private void onward(At at, DossierStatus status) {
    Map<String, String> known = graph.inCalled(at.node()) ? at.within() : at.chosen();
    List<String> next = graph.onward(at.node(), known);
    boolean received = at.received() || status == DossierStatus.RECEIVED;
    next.forEach(to -> go(new At(to, at.after(), status, received, at.chosen(), at.within())));
    if (next.isEmpty() && status.undecided()) {
      refuse(
          at.node(),
          "",
          "Quy trình kết thúc ở đây mà hồ sơ còn “%s”; hãy đặt hành vi quyết định, dừng hoặc trả kết quả vào trước."
              .formatted(status.vi()),
          "The process ends here while the dossier is still \"%s\"; put the act that decides or stops it before."
              .formatted(status.en()));
    }
  }

  private static boolean movesStatus(String verb) {
    return Arrays.stream(DossierStatus.values()).anyMatch(status -> status.allows(verb));
  }

  private static String from(String verb, Function<DossierStatus, String> words) {
    Predicate<DossierStatus> allows = status -> status.allows(verb);
    return Arrays.stream(DossierStatus.values())
        .filter(allows)
        .map(words)
        .collect(Collectors.joining(", "));
  }

  private void refuse(String element, String verb, String vi, String en) {
    findings.putIfAbsent(element + " " + verb, new Finding(ModelGraph.MODEL, element, vi, en));
  }
}
