package vn.hoso.workflow;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.hoso.bpmn.Branches;
import vn.hoso.bpmn.FlowGraph;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.foldercheck.ModelTrial;
import vn.hoso.foldercheck.StepChoices;
import vn.hoso.procedure.Procedure;

/**
 * Deploys a folder for a moment, asks its tables, and takes everything back: what the engine would
 * refuse after publishing is known before.
 */
@Component
class EngineTrial implements ModelTrial {

  private final RepositoryService engine;
  private final TableTrial tables;
  private final ListableBeanFactory beans;
  private final Deployments deployments;
  private final Momentary momentary;

  EngineTrial(
      RepositoryService engine,
      TableTrial tables,
      ListableBeanFactory beans,
      Deployments deployments,
      Momentary momentary) {
    this.engine = engine;
    this.tables = tables;
    this.beans = beans;
    this.deployments = deployments;
    this.momentary = momentary;
  }

  @Override
  public boolean runs(String slug, int number, String hash) {
    String name = Deployments.name(slug, number, hash);
    return engine.createDeploymentQuery().deploymentName(name).count() > 0;
  }

  @Override
  public List<Finding> forbidden(Map<String, byte[]> files) {
    List<Finding> findings = new ArrayList<>();
    Set<String> verbs = ActExpressions.verbs(beans);
    files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".bpmn"))
        .forEach(
            file ->
                ModelCheck.of(file.getValue(), verbs)
                    .forEach(each -> findings.add(finding(file.getKey(), each))));
    return List.copyOf(findings);
  }

  @Override
  public List<Finding> findings(
      Procedure procedure, LocalDate from, Map<String, byte[]> files, List<StepChoices> steps) {
    List<Finding> findings = new ArrayList<>();
    try {
      ModelGraph graph = ModelGraph.of(files.get(ModelGraph.MODEL), files::get);
      Document model = Xml.parse(files.get(ModelGraph.MODEL), ModelGraph.MODEL);
      Branches branches = Branches.of(FlowGraph.of(List.of(model)));
      findings.addAll(StatusWalk.findings(graph, branches, procedure, steps));
      findings.addAll(deployed(procedure, from, files, graph));
    } catch (RuntimeException refused) {
      findings.add(refused(refused));
    }
    return List.copyOf(findings);
  }

  private List<Finding> deployed(
      Procedure procedure, LocalDate from, Map<String, byte[]> files, ModelGraph graph) {
    try {
      return momentary.of(
          () -> {
            String id = deploy(procedure.slug(), files, graph);
            return tables.findings(procedure, id, graph.decisions(), from);
          });
    } catch (RuntimeException refused) {
      return List.of(refused(refused));
    }
  }

  @Override
  public void takeOver(UUID revisionId) {
    deployments.takeOver(revisionId);
  }

  private String deploy(String slug, Map<String, byte[]> files, ModelGraph graph) {
    DeploymentBuilder trial = engine.createDeployment().name("trial of " + slug);
    graph
        .files()
        .forEach(
            name ->
                trial.addInputStream(slug + "/" + name, new ByteArrayInputStream(files.get(name))));
    return trial.deploy().getId();
  }

  /**
   * The engine says in its own words what it stumbled over: its first line names the place, what
   * lies beneath it the reason.
   */
  private static Finding refused(RuntimeException refusal) {
    String words =
        Stream.iterate((Throwable) refusal, Objects::nonNull, Throwable::getCause)
            .map(each -> Optional.ofNullable(each.getMessage()).orElse(each.toString()))
            .map(message -> message.lines().findFirst().orElse(""))
            .reduce((above, beneath) -> above.contains(beneath) ? above : above + " | " + beneath)
            .orElse("");
    return new Finding(
        ModelGraph.MODEL,
        "",
        "Bộ máy quy trình không chạy được mô hình hoặc bảng quyết định: " + words,
        "The engine cannot run the model or its tables: " + words);
  }

  private static Finding finding(String file, ModelFinding found) {
    return new Finding(file, found.elementId(), found.reasonVi(), found.reasonEn());
  }
}
