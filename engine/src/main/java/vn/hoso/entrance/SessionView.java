package vn.hoso.entrance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Role;

/** Who is signed in, with what he may begin. */
record SessionView(UUID officialId, String fullName, List<HeldView> positions, Can can) {

  private static final Set<Role> LEADERS =
      EnumSet.of(Role.SECRETARY, Role.UNIT_HEAD, Role.STANDING_COMMITTEE, Role.SYSTEM_ADMIN);

  /** As the register itself asks; it asks again. */
  private static final Set<Role> READERS =
      EnumSet.of(Role.INTAKE_CLERK, Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  /**
   * A position he acts in.
   *
   * @param standsInFor the absent colleague whose position it is; null where it is his own
   */
  record HeldView(
      UUID id,
      UUID unitId,
      String unitName,
      Role role,
      String label,
      @Nullable String standsInFor) {}

  /**
   * What the shell of the screens offers; every act is checked again where it is done.
   *
   * @param openDossier open a dossier of some procedure
   * @param administer manage units, officials and accounts
   * @param readRegister read the register of dossiers
   * @param handOut name stand-ins and hand out the work of others
   * @param confirmFacts confirm procedures' facts that are not sourced
   * @param rooms of the screens that are open to him beyond these
   */
  record Can(
      boolean openDossier,
      boolean administer,
      boolean readRegister,
      boolean handOut,
      boolean confirmFacts,
      List<String> rooms) {}

  /**
   * @param opens whether there is a procedure he may open dossiers of
   * @param rooms as {@link OfferedRooms} says
   */
  static SessionView of(
      CurrentUser user, List<PositionView> positions, boolean opens, List<String> rooms) {
    return new SessionView(
        user.officialId(),
        user.fullName(),
        positions.stream().map(position -> held(user, position)).toList(),
        new Can(
            opens,
            user.holds(Role.SYSTEM_ADMIN),
            READERS.stream().anyMatch(user::holds),
            LEADERS.stream().anyMatch(user::holds),
            user.holds(Role.PROCEDURE_ADMIN),
            rooms));
  }

  private static HeldView held(CurrentUser user, PositionView position) {
    return new HeldView(
        position.id(),
        position.unitId(),
        position.unitName(),
        position.role(),
        AskedTitle.of(position.label()),
        user.actsFor(position.id(), null).map(OfficialName::fullName).orElse(null));
  }
}
