package vn.hoso.workflow;

import java.util.Map;

/**
 * A published revision in the engine. Its own definitions are meant, not the latest of the same
 * key: old revisions stay startable.
 *
 * @param decisions ids of the decision tables by their key
 */
record DeployedRevision(
    String processDefinitionId, Map<String, String> decisions, ModelGraph graph) {

  DeployedRevision {
    decisions = Map.copyOf(decisions);
  }
}
