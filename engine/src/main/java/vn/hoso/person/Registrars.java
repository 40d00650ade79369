package vn.hoso.person;

import vn.hoso.organisation.CurrentUser;

/** Who needs the register beside cells and offices; told by the module that opens dossiers. */
public interface Registrars {

  /** Whether he opens dossiers of some procedure in force. */
  boolean opens(CurrentUser by);
}
