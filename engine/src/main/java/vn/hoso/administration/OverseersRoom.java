package vn.hoso.administration;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.OfferedRooms;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Overseers;

/** The head of the board is told what administrators do; they come to it by their own room. */
@Component
class OverseersRoom implements OfferedRooms {

  private final Overseers overseers;

  OverseersRoom(Overseers overseers) {
    this.overseers = overseers;
  }

  @Override
  public Set<String> offered(CurrentUser by) {
    return overseers.heads(by) ? Set.of("oversight") : Set.of();
  }
}
