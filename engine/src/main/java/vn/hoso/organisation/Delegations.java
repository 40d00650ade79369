package vn.hoso.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Committees to which a superior committee has delegated the right to decide a matter (ủy quyền). */
@Service
public class Delegations {

  /**
   * Whether the unit decides the matter itself on that day.
   *
   * @param matter slug of the procedure, for example {@code admission}
   */
  public boolean isDelegated(UUID unitId, String matter, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /**
   * Records a delegation.
   *
   * @param from first day
   * @param to last day, inclusive; null for open
   * @param document number of the paper that delegates
   */
  public void delegate(UUID unitId, String matter, LocalDate from, LocalDate to, String document) {
    throw new UnsupportedOperationException();
  }
}
