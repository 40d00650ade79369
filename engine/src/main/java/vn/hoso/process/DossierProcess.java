package vn.hoso.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;

/**
 * What a dossier needs of the process that drives it. Owned here, implemented by the engine's
 * module.
 */
public interface DossierProcess {

  /** Starts the process of the pinned revision, inside the caller's transaction. */
  void start(UUID dossierId, UUID revisionId, CurrentUser by);

  /**
   * Starts the process at steps in the middle, for a dossier that came there on paper.
   *
   * @param since the steps it has come to, and the day of each
   * @param known what the process would know by then: codes and yes/no, by the names of {@code
   *     determineAuthority}
   */
  void startAt(
      UUID dossierId,
      UUID revisionId,
      Map<String, LocalDate> since,
      Map<String, Object> known,
      CurrentUser by);

  /**
   * The straight way to where exactly these steps are open.
   *
   * @param known as for {@link #startAt}
   * @return empty where no dossier of that route ever stands so
   */
  Optional<Road> road(UUID revisionId, Set<String> stepIds, Map<String, Object> known);

  /**
   * The steps an outcome of a step leads to, as far as the model alone tells it; empty where it
   * does not.
   */
  Set<String> stepsAfter(UUID revisionId, String stepId, String outcome);

  /**
   * Sends a message the running process waits for.
   *
   * @param message {@code withdraw}, {@code stop} or {@code cancelDecision}
   */
  void signal(UUID dossierId, String message, CurrentUser by);

  /** Takes back what was sent on by mistake. */
  String RECALL = "recall";

  /** Goes on without the answers that are missing. */
  String CLOSE_CONSULTATION = "closeConsultation";

  /** Whether a message of that name, sent while the step is open, takes the process off it. */
  default boolean hears(UUID revisionId, String openStepId, String message) {
    return !takenOff(revisionId, openStepId, message).isEmpty();
  }

  /**
   * The steps that a message of that name, sent while the step is open, takes the process off: all
   * that lie where it is heard; empty where it is not.
   */
  Set<String> takenOff(UUID revisionId, String openStepId, String message);

  /** Sends a message to where the open step lies, and nowhere else. */
  void signal(UUID dossierId, String openStepId, String message, CurrentUser by);

  /** Asks the decision table of the pinned revision on which levels its parts lie. */
  Authority authority(UUID revisionId, AuthorityQuestion question);
}
