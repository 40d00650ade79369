package vn.hoso.workflow;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;

/**
 * Puts published revisions into the engine: one deployment each, named after it, made once and
 * never replaced. The engine's own deployment from the class path would name two {@code
 * process.bpmn} the same, and overwrite an administrator's edit with the file of a newer jar.
 */
@Component
class Deployments {

  private static final Logger LOG = LoggerFactory.getLogger(Deployments.class);
  private static final int HASH_DIGITS = 12;

  private final RepositoryService engine;
  private final Procedures procedures;
  private final ListableBeanFactory beans;
  private final TransactionTemplate apart;
  private final Map<UUID, DeployedRevision> known = new ConcurrentHashMap<>();

  Deployments(
      RepositoryService engine,
      Procedures procedures,
      ListableBeanFactory beans,
      PlatformTransactionManager transactions) {
    this.engine = engine;
    this.procedures = procedures;
    this.beans = beans;
    // Apart from the act that first needs it: its rollback must not take away what is remembered as
    // deployed.
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Deploys whatever is published and not in the engine yet. What cannot be deployed was passed
   * over before; should one be left, the others start without it.
   */
  void deployPublished() {
    for (ProcedureRevision revision : procedures.published()) {
      try {
        of(revision.id());
      } catch (RuntimeException refused) {
        LOG.error("WORKFLOW-002 {} cannot be deployed", name(revision), refused);
      }
    }
  }

  /** In the transaction that publishes the revision; forgotten again should that fail. */
  void takeOver(UUID revisionId) {
    deploymentOf(procedures.revision(revisionId));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              known.remove(revisionId);
            }
          }
        });
  }

  /** The revision as the engine knows it; deployed at this moment where it is not. */
  DeployedRevision of(UUID revisionId) {
    DeployedRevision found = known.get(revisionId);
    return found == null ? find(revisionId) : found;
  }

  private synchronized DeployedRevision find(UUID revisionId) {
    return known.computeIfAbsent(
        revisionId,
        id -> {
          ProcedureRevision revision = procedures.revision(id);
          Deployment there = deployed(name(revision));
          String deploymentId =
              there == null ? apart.execute(status -> deploymentOf(revision)) : there.getId();
          return read(deploymentId, revision.slug(), graph(id));
        });
  }

  private String deploymentOf(ProcedureRevision revision) {
    String name = name(revision);
    Deployment found = deployed(name);
    return found == null ? deploy(revision, name) : found.getId();
  }

  private @Nullable Deployment deployed(String name) {
    return engine.createDeploymentQuery().deploymentName(name).singleResult();
  }

  private ModelGraph graph(UUID revisionId) {
    return ModelGraph.of(
        procedures.file(revisionId, ModelGraph.MODEL), file -> procedures.file(revisionId, file));
  }

  private static String name(ProcedureRevision revision) {
    return name(revision.slug(), revision.number(), revision.hash());
  }

  static String name(String slug, int number, String hash) {
    return slug + "-" + number + "-" + hash.substring(0, HASH_DIGITS);
  }

  private String deploy(ProcedureRevision revision, String name) {
    DeploymentBuilder deployment = engine.createDeployment().name(name);
    files(revision, name)
        .forEach(
            (file, content) ->
                deployment.addInputStream(
                    revision.slug() + "/" + file, new ByteArrayInputStream(content)));
    String id = deployment.deploy().getId();
    LOG.info("deployed {}", name);
    return id;
  }

  /**
   * The procedure's own model, those it calls and the tables they ask; models are checked first.
   */
  private Map<String, byte[]> files(ProcedureRevision revision, String name) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    // First of all: of a model that is refused no graph need be readable.
    files.put(ModelGraph.MODEL, checked(revision, name, ModelGraph.MODEL));
    for (String file : graph(revision.id()).files()) {
      files.computeIfAbsent(
          file,
          absent ->
              file.endsWith(".bpmn")
                  ? checked(revision, name, file)
                  : procedures.file(revision.id(), file));
    }
    return files;
  }

  private byte[] checked(ProcedureRevision revision, String name, String file) {
    byte[] model = procedures.file(revision.id(), file);
    List<ModelFinding> findings = ModelCheck.of(model, ActExpressions.verbs(beans));
    if (!findings.isEmpty()) {
      LOG.warn("WORKFLOW-001 {} is not deployed, {}: {}", name, file, findings);
      throw WorkflowProblem.modelRefused(findings);
    }
    return model;
  }

  private DeployedRevision read(String deploymentId, String slug, ModelGraph graph) {
    String definition =
        engine
            .createProcessDefinitionQuery()
            .deploymentId(deploymentId)
            .processDefinitionKey(slug)
            .singleResult()
            .getId();
    Map<String, String> decisions =
        engine.createDecisionDefinitionQuery().deploymentId(deploymentId).list().stream()
            .collect(Collectors.toMap(each -> each.getKey(), each -> each.getId()));
    return new DeployedRevision(definition, decisions, graph);
  }
}
