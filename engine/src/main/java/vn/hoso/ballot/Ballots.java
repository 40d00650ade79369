package vn.hoso.ballot;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoso.organisation.CurrentUser;

/**
 * The votes of steps. The numbers are entered by whoever has claimed the step and confirmed by
 * another official of the body or above it; every version is kept.
 */
@Service
public class Ballots {

  /** Enters the numbers; the same numbers again change nothing, other ones need confirming anew. */
  public BallotView enter(CurrentUser by, UUID taskId, Tally tally) {
    throw new UnsupportedOperationException();
  }

  /**
   * Confirms the numbers of that version.
   *
   * @param version the version the official saw
   */
  public BallotView confirm(CurrentUser by, UUID taskId, int version) {
    throw new UnsupportedOperationException();
  }

  /** The vote of the step, for those entitled to read it. */
  public BallotView view(CurrentUser by, UUID taskId) {
    throw new UnsupportedOperationException();
  }
}
