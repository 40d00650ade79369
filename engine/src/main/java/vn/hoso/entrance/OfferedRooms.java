package vn.hoso.entrance;

import java.util.Set;
import vn.hoso.organisation.CurrentUser;

/**
 * Rooms of the screens that a module above opens to some officials. Every bean of this kind is
 * asked; the module enforces the same answer.
 */
public interface OfferedRooms {

  /**
   * @return names for {@code can.rooms} of the session; empty where none is for him
   */
  Set<String> offered(CurrentUser by);
}
