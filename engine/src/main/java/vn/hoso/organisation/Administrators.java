package vn.hoso.organisation;

/** The one question of every act of administration: does he who asks look after the system? */
public final class Administrators {

  private Administrators() {}

  /**
   * @throws OrganisationProblem {@code ORGANISATION-004} (403) when he does not hold {@link
   *     Role#SYSTEM_ADMIN} today
   */
  public static void require(CurrentUser by) {
    if (!by.holds(Role.SYSTEM_ADMIN)) {
      throw OrganisationProblem.notAdministrator();
    }
  }
}
