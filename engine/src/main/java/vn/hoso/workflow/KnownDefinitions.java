package vn.hoso.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.commons.utils.cache.Cache;

/**
 * A definition is never changed, suspended or replaced, and its id never used again: what the
 * engine has read once it need not ask for at every step.
 */
final class KnownDefinitions extends ProcessDefinitionManager {

  @Override
  public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
    ProcessDefinitionEntity here = super.getCachedResourceDefinitionEntity(id);
    return here == null ? known().get(id) : here;
  }

  @Override
  public ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
    ProcessDefinitionEntity known = known().get(id);
    return known == null ? super.findLatestProcessDefinitionById(id) : known;
  }

  @Override
  public ProcessDefinitionEntity findDefinitionByDeploymentAndKey(String deployment, String key) {
    Cache<String, ProcessDefinitionEntity> known = known();
    return known.keySet().stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .filter(each -> deployment.equals(each.getDeploymentId()) && key.equals(each.getKey()))
        .findFirst()
        .orElseGet(() -> super.findDefinitionByDeploymentAndKey(deployment, key));
  }

  /** Tells of processes with the definitions that are known. */
  static final class Told extends CacheAwareHistoryEventProducer {

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
      ProcessDefinitionEntity known = id == null ? null : known().get(id);
      return known == null ? super.getProcessDefinitionEntity(id) : known;
    }
  }

  private static Cache<String, ProcessDefinitionEntity> known() {
    return Context.getProcessEngineConfiguration().getDeploymentCache().getProcessDefinitionCache();
  }
}
