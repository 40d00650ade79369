package vn.hoso.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Authority;
import vn.hoso.dossier.AuthorityQuestion;
import vn.hoso.dossier.AuthorityQuestion.CellUnder;
import vn.hoso.dossier.AuthorityQuestion.Superior;
import vn.hoso.procedure.Finding;
import vn.hoso.procedure.Procedure;

/**
 * Asks a table of authority every question a dossier can ask: each must have exactly one answer,
 * and one that HoSo knows. Otherwise the first dossier with that question could not be opened.
 */
@Component
class TableTrial {

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
      questions(from).forEach(question -> ask(procedure, new Table(name, id), question, findings));
    }
    return findings.stream().distinct().toList();
  }

  private Stream<AuthorityQuestion> questions(LocalDate from) {
    LocalDate today = LocalDate.now(clock);
    return Stream.of(from, today.isBefore(from) ? from : today)
        .distinct()
        .flatMap(
            day ->
                Stream.of(true, false)
                    .flatMap(
                        delegated ->
                            Stream.of(
                                // A cell right below the province has no other committee above it.
                                new AuthorityQuestion(
                                    day, CellUnder.PROVINCE, Superior.PROVINCE, delegated),
                                new AuthorityQuestion(
                                    day, CellUnder.GRASSROOTS, Superior.PROVINCE, delegated),
                                new AuthorityQuestion(
                                    day, CellUnder.GRASSROOTS, Superior.COMMITTEE, delegated))));
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
        add(findings, name, rules.isEmpty() ? "không dòng nào" : "nhiều dòng", question);
        return;
      }
      Authority.read(procedure, rules.get(0).getEntryMap());
    } catch (RuntimeException refused) {
      findings.add(
          new Finding(
              name + ".dmn",
              name,
              "Bảng quyết định không trả lời được: " + words(refused),
              "The table cannot answer: " + words(refused)));
    }
  }

  private static void add(
      List<Finding> findings, String name, String rows, AuthorityQuestion question) {
    String words =
        "ruleDate=%s, cellUnder=%s, superior=%s, delegated=%s"
            .formatted(
                question.ruleDate(),
                question.cellUnder(),
                question.superior(),
                question.delegated());
    findings.add(
        new Finding(
            name + ".dmn",
            name,
            "Bảng quyết định có " + rows + " trả lời cho: " + words + ".",
            "The table does not have exactly one row for: " + words + "."));
  }

  private static String words(RuntimeException refused) {
    Throwable cause = refused;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
