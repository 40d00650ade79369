package vn.hoso.ontime;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.OfferedRooms;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;

/**
 * Who reads how the days are kept: whoever leads a unit, of that unit and of all below it, where he
 * sees every dossier anyway. Of a step that is kept from some, only what is done in exactly the
 * unit whose work he hands out: there he knows of it whatever the folder says.
 */
@Component
class OnTimePolicy implements OfferedRooms {

  static final String ROOM = "onTime";

  private static final Set<Role> READERS =
      EnumSet.of(Role.UNIT_HEAD, Role.STANDING_COMMITTEE, Role.SECRETARY);

  private final Procedures procedures;

  OnTimePolicy(Procedures procedures) {
    this.procedures = procedures;
  }

  @Override
  public Set<String> offered(CurrentUser by) {
    return led(by).findAny().isPresent() ? Set.of(ROOM) : Set.of();
  }

  /** The units he leads, the first of his positions first. */
  List<UUID> roots(CurrentUser by) {
    return led(by).map(HeldPosition::unitId).distinct().toList();
  }

  boolean mayRead(CurrentUser by, String unitPath) {
    return led(by).anyMatch(held -> unitPath.startsWith(held.unitPath()));
  }

  /**
   * The steps some who see the dossier may not know of, in whatever revision, as slug and id with a
   * blank between, in order.
   */
  List<String> kept() {
    return procedures.published().stream()
        .flatMap(
            revision ->
                revision.procedure().steps().stream()
                    .filter(step -> step.secret() != null)
                    .map(step -> key(revision.slug(), step.id())))
        .distinct()
        .sorted()
        .toList();
  }

  private static String key(String slug, String stepId) {
    return slug + " " + stepId;
  }

  private static Stream<HeldPosition> led(CurrentUser by) {
    return by.positions().stream().filter(held -> READERS.contains(held.role()));
  }
}
