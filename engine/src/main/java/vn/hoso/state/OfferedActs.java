package vn.hoso.state;

import java.util.Set;
import vn.hoso.organisation.CurrentUser;

/**
 * Acts that a module above the dossier adds to its {@code actions[]}. Every bean of this kind is
 * asked; the module enforces the same answer.
 */
public interface OfferedActs {

  /**
   * @return names for {@code actions[]}; empty where the official may do none of them now
   */
  Set<String> offered(CurrentUser by, Amendable dossier);
}
