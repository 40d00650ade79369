package vn.hoso.workflow;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Keeps that a process instance began and ended, and nothing else: the record of what was done is
 * ours, and a second one would hold outcomes that may have to be erased. The level is stored in the
 * database and cannot be changed later.
 */
class LeanHistoryLevel implements HistoryLevel {

  static final String NAME = "lean";

  @Override
  public int getId() {
    return 77;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
    return eventType == HistoryEventTypes.PROCESS_INSTANCE_START
        || eventType == HistoryEventTypes.PROCESS_INSTANCE_UPDATE
        || eventType == HistoryEventTypes.PROCESS_INSTANCE_MIGRATE
        || eventType == HistoryEventTypes.PROCESS_INSTANCE_END;
  }
}
