package vn.hoso.entrance;

import java.util.List;

/** The accounts everybody may try. There is one such bean in the demo and none anywhere else. */
public interface DemoAccounts {

  /** The accounts in the order in which they are shown. */
  List<DemoAccount> accounts();

  /**
   * One of them.
   *
   * @param position what its holder is, for people
   */
  record DemoAccount(String username, String password, String fullName, String position) {}
}
