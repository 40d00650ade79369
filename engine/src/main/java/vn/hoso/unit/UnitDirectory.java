package vn.hoso.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.Found;

/**
 * The tree of units as an administrator leafs through it: branch by branch, since the whole has
 * thousands of cells. Callers ask for the right first.
 */
@Service
@Transactional(readOnly = true)
public class UnitDirectory {

  private static final int MOST_FOUND = 50;
  private static final int LONGEST_TEXT = 200;

  private final UnitNodes nodes;
  private final Clock clock;

  UnitDirectory(UnitNodes nodes, Clock clock) {
    this.nodes = nodes;
    this.clock = clock;
  }

  /** The root; empty before setup. */
  public Optional<UnitNode> root() {
    return nodes.root(today());
  }

  /** The living units directly below, by code, then name. */
  public List<UnitNode> children(UUID unitId) {
    nodes.get(unitId, today());
    return nodes.children(unitId, today());
  }

  /**
   * At most 50 units, ended ones last, whose name or short name has all the words, accents and case
   * do not matter, or whose code begins with the digits.
   */
  public Found<UnitNode> search(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT || UnitRules.hasNul(text)) {
      return new Found<>(List.of(), false);
    }
    return Found.of(nodes.search(text.strip(), today(), MOST_FOUND + 1), MOST_FOUND);
  }

  /**
   * The unit with its past.
   *
   * @throws UnitProblem {@code ORGANISATION-001} (404)
   */
  public UnitPast past(UUID unitId) {
    UnitNode unit = nodes.get(unitId, today());
    return new UnitPast(
        unit,
        nodes.line(unitId, today()),
        nodes.names(unitId),
        nodes.codes(unitId),
        nodes.places(unitId, today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
