package vn.hoso.limitchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Limits somebody is working on.
 *
 * @param baseId the revision it was begun from
 * @param acknowledged what was said to its warnings, also to some it has no more
 * @param by everybody who had a hand in it; none of them puts it into force
 * @param version counts every saving
 * @param revisionId what it became; null while it is a draft
 */
record LimitDraft(
    UUID id,
    String slug,
    UUID baseId,
    List<LimitEdit> edits,
    List<Acknowledgement> acknowledged,
    Set<UUID> by,
    int version,
    State state,
    @Nullable UUID revisionId) {

  /** What became of it. */
  enum State {
    OPEN,
    PUBLISHED,
    DISCARDED
  }

  /** What was said to that warning. */
  Optional<Acknowledgement> answer(String warning) {
    return acknowledged.stream().filter(each -> each.warning().equals(warning)).findFirst();
  }

  boolean open() {
    return state == State.OPEN;
  }
}
