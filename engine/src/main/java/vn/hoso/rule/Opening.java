package vn.hoso.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitKind;

/**
 * Who opens dossiers of a procedure, and what they are asked.
 *
 * @param by at least one, at most one per kind of unit
 */
public record Opening(List<Opener> by, List<Question> asks) {

  /** Folders written before it was asked for. */
  public static final Opening UNDECLARED =
      new Opening(List.of(new Opener(UnitKind.CELL, Role.SECRETARY)), List.of());

  /**
   * @param unit kind of the unit that opens
   * @param role who does it there
   */
  public record Opener(UnitKind unit, Role role) {}

  /** As written in {@code opening:}. */
  public record Entry(@Nullable List<Opener> by, @Nullable List<Question.Entry> asks) {

    public Opening read() {
      if (by == null || by.isEmpty()) {
        throw EntryRefused.missing("by");
      }
      by.forEach(
          each -> {
            Given.given(each.unit(), "unit");
            Given.given(each.role(), "role");
          });
      if (by.stream().map(Opener::unit).distinct().count() < by.size()) {
        throw new EntryRefused("Một loại đơn vị ghi hai lần.", "A kind of unit stands twice.");
      }
      return new Opening(
          by, asks == null ? List.of() : asks.stream().map(Question.Entry::read).toList());
    }
  }

  public Opening {
    by = List.copyOf(by);
    asks = List.copyOf(asks);
  }

  /** Who opens in a unit of that kind; empty where none is opened. */
  public Optional<Role> role(UnitKind kind) {
    return by.stream().filter(each -> each.unit() == kind).map(Opener::role).findFirst();
  }

  /** The question of that name. */
  public Optional<Question> asks(@Nullable String name) {
    return asks.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Whether that is a position of those who open. */
  public boolean admits(HeldPosition held) {
    return role(held.unitKind()).filter(role -> role == held.role()).isPresent();
  }
}
