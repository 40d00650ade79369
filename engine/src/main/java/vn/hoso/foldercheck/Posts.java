package vn.hoso.foldercheck;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.organisation.Reach;
import vn.hoso.organisation.Role;
import vn.hoso.rule.Anchor;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Part;
import vn.hoso.rule.Question;
import vn.hoso.unit.UnitKind;

/** Which kinds of units may play a part: a step for a post none of them has reaches nobody. */
record Posts(Set<UnitKind> kinds) {

  private static final Set<UnitKind> COMMITTEES =
      EnumSet.of(UnitKind.GRASSROOTS_COMMITTEE, UnitKind.COMMITTEE, UnitKind.PROVINCE);

  static Posts of(Part part, Opening opening) {
    Set<UnitKind> bodies = part.anchor().level() == null ? COMMITTEES : at(part.anchor(), opening);
    if (part.anchor().several()) {
      return new Posts(EnumSet.of(part.anchor().among()));
    }
    if (part.anchor().duty() == null) {
      return new Posts(bodies);
    }
    // The body does itself what it has no room for.
    Set<UnitKind> kinds = EnumSet.of(UnitKind.ROOM, UnitKind.BOARD);
    kinds.addAll(bodies);
    return new Posts(kinds);
  }

  private static Set<UnitKind> at(Anchor anchor, Opening opening) {
    return switch (anchor.level()) {
      case OPENER ->
          anchor.asked() == null
              ? opening.by().stream().map(Opening.Opener::unit).collect(Collectors.toSet())
              : opening.asks(anchor.asked()).map(Question::units).orElse(Set.of());
      case SECTION -> EnumSet.of(UnitKind.SECTION_COMMITTEE);
      case GRASSROOTS -> EnumSet.of(UnitKind.GRASSROOTS_COMMITTEE);
      case SUPERIOR -> EnumSet.of(UnitKind.COMMITTEE, UnitKind.PROVINCE);
      case COMMITTEE -> EnumSet.of(UnitKind.COMMITTEE);
      case PROVINCE -> EnumSet.of(UnitKind.PROVINCE);
    };
  }

  /** Whether every one of them has posts of the role. */
  boolean have(Role role) {
    return role.reach() != Reach.NONE && kinds.stream().allMatch(role::fits);
  }
}
