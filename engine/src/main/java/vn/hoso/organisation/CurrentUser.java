package vn.hoso.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.unit.UnitKind;

/**
 * The official who acts, with the positions he acts in today: his own first, then those of absent
 * colleagues he stands in for. Controllers take it as a method argument; doors take it as their
 * first parameter.
 *
 * @param personId who he is in the register of persons: nothing of a dossier about that person is
 *     his; null where that is not known
 * @param selves every official who is that person, himself among them: whoever has two accounts is
 *     no second person to himself
 */
public record CurrentUser(
    UUID officialId,
    String fullName,
    @Nullable UUID personId,
    Set<UUID> selves,
    List<HeldPosition> positions) {

  /** HoSo itself, where a day that has come does what nobody has to decide. */
  public static final CurrentUser SYSTEM =
      new CurrentUser(new UUID(0, 0), "Hệ thống HoSo", List.of());

  public CurrentUser {
    selves = Set.copyOf(selves);
    positions = List.copyOf(positions);
  }

  /** Who is in no register of persons. */
  public CurrentUser(UUID officialId, String fullName, List<HeldPosition> positions) {
    this(officialId, fullName, null, Set.of(officialId), positions);
  }

  /**
   * Whether that official is he, by this account or another of his. Wherever two people are needed
   * this is asked, never which accounts they used.
   *
   * @param other null for nobody
   */
  public boolean is(@Nullable UUID other) {
    return other != null && selves.contains(other);
  }

  /** Whether one of them is he. */
  public boolean isAmong(Collection<UUID> others) {
    return others.stream().anyMatch(this::is);
  }

  /** Whether he holds the role anywhere. */
  public boolean holds(Role role) {
    return positions.stream().anyMatch(held -> held.role() == role);
  }

  /** Whether he holds the role in a unit of that kind. */
  public boolean holds(Role role, UnitKind kind) {
    return positions.stream().anyMatch(held -> held.role() == role && held.unitKind() == kind);
  }

  /** Whether he holds that position. */
  public boolean holds(UUID positionId) {
    return positions.stream().anyMatch(held -> held.positionId().equals(positionId));
  }

  /** Whether he holds the role in exactly that unit. */
  public boolean holdsAt(UUID unitId, Role role) {
    return positions.stream().anyMatch(held -> held.role() == role && held.unitId().equals(unitId));
  }

  /** Whether he leads exactly that unit, and so hands out its work. */
  public boolean heads(UUID unitId) {
    return positions.stream().anyMatch(held -> held.leads() && held.unitId().equals(unitId));
  }

  /** The units he leads, and so hands out the work of; each once. */
  public List<UUID> headed() {
    return positions.stream()
        .filter(HeldPosition::leads)
        .map(HeldPosition::unitId)
        .distinct()
        .toList();
  }

  /** Whether he acts for an absent colleague anywhere today. */
  public boolean standsIn() {
    return positions.stream().anyMatch(held -> !held.own());
  }

  /** Whether he stands in for that colleague in that position. */
  public boolean standsInFor(UUID positionId, UUID absentId) {
    return positions.stream()
        .filter(held -> !held.own() && held.positionId().equals(positionId))
        .anyMatch(held -> held.standsInFor().id().equals(absentId));
  }

  /**
   * Whom he acts for in that position; empty where he acts in his own right or not at all.
   *
   * @param holderId who has the work now; his stand-in takes it over for him. Null for nobody
   */
  public Optional<OfficialName> actsFor(UUID positionId, @Nullable UUID holderId) {
    if (holderId != null && standsInFor(positionId, holderId)) {
      return absent(positionId).filter(absent -> absent.id().equals(holderId)).findFirst();
    }
    return ownAt(positionId) ? Optional.empty() : absent(positionId).findFirst();
  }

  /** The same official without what he does for absent colleagues outside that unit. */
  public CurrentUser standingInOnlyAt(UUID unitId) {
    return new CurrentUser(
        officialId,
        fullName,
        personId,
        selves,
        positions.stream().filter(held -> held.own() || held.unitId().equals(unitId)).toList());
  }

  /** The same official where none of his positions lets him act. */
  public CurrentUser actingInNone() {
    return new CurrentUser(officialId, fullName, personId, selves, List.of());
  }

  /** The same official with his own positions alone. */
  public CurrentUser inOwnRight() {
    return new CurrentUser(
        officialId,
        fullName,
        personId,
        selves,
        positions.stream().filter(HeldPosition::own).toList());
  }

  /**
   * How an act is signed: "B thay A".
   *
   * @param absent whom he stands in for; null where he acts in his own right
   */
  public static String signature(String name, @Nullable String absent) {
    return absent == null ? name : name + " thay " + absent;
  }

  private boolean ownAt(UUID positionId) {
    return positions.stream().anyMatch(held -> held.own() && held.positionId().equals(positionId));
  }

  private Stream<OfficialName> absent(UUID positionId) {
    return positions.stream()
        .filter(held -> !held.own() && held.positionId().equals(positionId))
        .map(HeldPosition::standsInFor);
  }
}
