package vn.hoso.task;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * What an official has typed on a step and not completed.
 *
 * @param version from 1; whoever saves names the one he started from
 */
public record TaskDraft(JsonNode data, int version, Instant savedAt) {

  /** The last version another one can follow. */
  static final int MOST = Integer.MAX_VALUE - 1;
}
