package vn.hoso.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Input;
import org.springframework.stereotype.Component;
import vn.hoso.folder.Finding;
import vn.hoso.procedure.Procedure;
import vn.hoso.process.Authority;
import vn.hoso.process.AuthorityQuestion;
import vn.hoso.process.AuthorityQuestion.CellUnder;
import vn.hoso.process.AuthorityQuestion.Superior;
import vn.hoso.rule.Opening;
import vn.hoso.unit.UnitKind;

/**
 * Asks a table of authority every question a dossier can ask: each must have exactly one answer,
 * and one that HoSo knows. Otherwise the first dossier with that question could not be opened.
 */
@Component
class TableTrial {

  /** How the engine begins when a table that allows one row has more. */
  private static final String SEVERAL_ROWS = "DMN-03001";

  private static final AuthorityQuestion ANY_QUESTION =
      new AuthorityQuestion(
          LocalDate.EPOCH, UnitKind.CELL, CellUnder.GRASSROOTS, Superior.PROVINCE, Map.of(), false);

  private final DecisionService decisions;
  private final RepositoryService engine;
  private final Clock clock;

  TableTrial(DecisionService decisions, RepositoryService engine, Clock clock) {
    this.decisions = decisions;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * @param from first day on which a dossier may be opened
   */
  List<Finding> findings(
      Procedure procedure, String deploymentId, Set<String> names, LocalDate from) {
    List<Finding> findings = new ArrayList<>();
    for (String name : names) {
      String id =
          engine
              .createDecisionDefinitionQuery()
              .deploymentId(deploymentId)
              .decisionDefinitionKey(name)
              .singleResult()
              .getId();
      List<Finding> unknown = unknownInputs(procedure, name, id);
      findings.addAll(unknown);
      if (unknown.isEmpty()) {
        questions(procedure, from)
            .forEach(question -> ask(procedure, new Table(name, id), question, findings));
      }
    }
    return findings.stream().distinct().toList();
  }

  /** A column nobody fills in matches nothing: each question would only be told to have no row. */
  private List<Finding> unknownInputs(Procedure procedure, String name, String id) {
    Set<String> known = new HashSet<>(EngineProcess.inputs(ANY_QUESTION).keySet());
    chosen(procedure).forEach(answers -> known.addAll(answers.keySet()));
    return engine.getDmnModelInstance(id).getModelElementsByType(Input.class).stream()
        .filter(input -> input.getInputExpression() != null)
        .filter(input -> input.getInputExpression().getText() != null)
        .filter(input -> !known.contains(input.getInputExpression().getText().getTextContent()))
        .map(input -> unknownInput(name, input, known))
        .toList();
  }

  private static Finding unknownInput(String name, Input input, Set<String> known) {
    String asked = input.getInputExpression().getText().getTextContent();
    String all = String.join(", ", new TreeSet<>(known));
    return new Finding(
        name + ".dmn",
        input.getId(),
        "Không ai điền cột “" + asked + "”; chọn một trong: " + all + ".",
        "Nobody fills in the column \"" + asked + "\"; choose one of: " + all + ".");
  }

  private Stream<AuthorityQuestion> questions(Procedure procedure, LocalDate from) {
    LocalDate today = LocalDate.now(clock);
    return Stream.of(from, today.isBefore(from) ? from : today)
        .distinct()
        .flatMap(day -> chosen(procedure).stream().flatMap(asked -> on(day, procedure, asked)));
  }

  private static Stream<AuthorityQuestion> on(
      LocalDate day, Procedure procedure, Map<String, String> asked) {
    return procedure.opening().by().stream()
        .map(Opening.Opener::unit)
        .distinct()
        .flatMap(opener -> Stream.of(true, false).flatMap(yes -> by(day, opener, asked, yes)));
  }

  /** Where a body of that kind may stand; only a grassroots committee can be delegated to. */
  private static Stream<AuthorityQuestion> by(
      LocalDate day, UnitKind opener, Map<String, String> asked, boolean delegated) {
    var places =
        switch (opener) {
          case COMMITTEE -> Map.of(CellUnder.PROVINCE, List.of(Superior.COMMITTEE));
          case PROVINCE -> Map.of(CellUnder.PROVINCE, List.of(Superior.PROVINCE));
          case GRASSROOTS_COMMITTEE, SECTION_COMMITTEE ->
              Map.of(CellUnder.GRASSROOTS, List.of(Superior.PROVINCE, Superior.COMMITTEE));
          case CELL, BOARD, ROOM ->
              // One right below the province has no other committee above it.
              Map.of(
                  CellUnder.PROVINCE,
                  List.of(Superior.PROVINCE),
                  CellUnder.GRASSROOTS,
                  List.of(Superior.PROVINCE, Superior.COMMITTEE));
        };
    return places.entrySet().stream()
        .filter(place -> !delegated || place.getKey() == CellUnder.GRASSROOTS)
        .flatMap(
            place ->
                place.getValue().stream()
                    .map(
                        superior ->
                            new AuthorityQuestion(
                                day, opener, place.getKey(), superior, asked, delegated)));
  }

  /** Whatever may be chosen at the opening, each with each. */
  private static List<Map<String, String>> chosen(Procedure procedure) {
    List<Map<String, String>> all = List.of(Map.of());
    for (var question : procedure.opening().asks()) {
      if (!question.unit()) {
        all =
            all.stream()
                .flatMap(
                    before ->
                        question.choices().stream()
                            .map(
                                choice -> {
                                  Map<String, String> with = new HashMap<>(before);
                                  with.put(question.name(), choice.name());
                                  return with;
                                }))
                .toList();
      }
    }
    return all;
  }

  private record Table(String name, String id) {}

  private void ask(
      Procedure procedure, Table table, AuthorityQuestion question, List<Finding> findings) {
    var name = table.name();
    try {
      DmnDecisionResult rules =
          decisions
              .evaluateDecisionById(table.id())
              .variables(EngineProcess.inputs(question))
              .evaluate();
      if (rules.size() != 1) {
        add(findings, name, rules.isEmpty(), question);
        return;
      }
      Authority.read(procedure, rules.get(0).getEntryMap());
    } catch (RuntimeException refused) {
      if (words(refused).startsWith(SEVERAL_ROWS)) {
        add(findings, name, false, question);
        return;
      }
      findings.add(
          new Finding(
              name + ".dmn",
              name,
              "Bảng quyết định không trả lời được: " + words(refused),
              "The table cannot answer: " + words(refused)));
    }
  }

  private static void add(
      List<Finding> findings, String name, boolean none, AuthorityQuestion question) {
    String words =
        "ruleDate=%s, opener=%s, cellUnder=%s, superior=%s, delegated=%s%s"
            .formatted(
                question.ruleDate(),
                question.opener(),
                question.cellUnder(),
                question.superior(),
                question.delegated(),
                question.asked().isEmpty() ? "" : ", " + new TreeMap<>(question.asked()));
    findings.add(
        new Finding(
            name + ".dmn",
            name,
            none
                ? "Không dòng nào của bảng trả lời cho: " + words + "; hãy thêm một dòng."
                : "Nhiều dòng của bảng cùng trả lời cho: " + words + "; hãy để lại một dòng.",
            none
                ? "No row of the table answers: " + words + "; add one."
                : "Several rows of the table answer: " + words + "; leave one."));
  }

  private static String words(RuntimeException refused) {
    Throwable cause = refused;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
