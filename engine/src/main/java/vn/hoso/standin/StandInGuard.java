package vn.hoso.standin;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hoso.organisation.CurrentUser;

/** Asked before an administrator alone lets somebody act in a position that is not his. */
public interface StandInGuard {

  /**
   * Does it in a transaction of its own, or undoes it and lets it wait for a second person.
   *
   * @param deputyId who would stand in
   * @param asked all that it is done with
   * @param said who would stand in for whom, where and when
   */
  <T> T named(CurrentUser by, UUID deputyId, List<?> asked, Supplier<String> said, Supplier<T> act);
}
