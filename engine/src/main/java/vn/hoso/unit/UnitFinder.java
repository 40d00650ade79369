package vn.hoso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoso.shared.Letters;
import vn.hoso.shared.SameName;

/**
 * Finds living units as people write them in a list: by code, with or without points, or by full
 * name where only one unit has it.
 */
public final class UnitFinder {

  private static final int[] CODE_GROUPS = {2, 3, 3, 3, 3};

  private final Map<UUID, UnitView> byId = new HashMap<>();
  private final Map<String, UnitView> byCode = new HashMap<>();
  private final Map<String, UnitView> byName = new HashMap<>();
  private final Map<String, UnitView> byPlace = new HashMap<>();
  private final Map<String, List<UnitView>> byWords = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<UUID, LocalDate> since;
  private UnitView root;

  /**
   * @param since the first day of every unit
   */
  UnitFinder(Collection<UnitView> units, Map<UUID, LocalDate> since) {
    this.since = since;
    units.forEach(this::add);
  }

  void add(UnitView unit, LocalDate from) {
    since.put(unit.id(), from);
    add(unit);
  }

  private void add(UnitView unit) {
    byId.put(unit.id(), unit);
    if (unit.code() != null) {
      byCode.put(unit.code(), unit);
    }
    if (unit.parentId() == null) {
      root = unit;
    }
    byPlace.put(place(unit.parentId(), unit.name()), unit);
    byWords.computeIfAbsent(Letters.words(unit.name()), any -> new ArrayList<>()).add(unit);
    if (byName.put(unit.name(), unit) != null) {
      ambiguous.add(unit.name());
    }
  }

  private static String place(UUID above, String name) {
    return above + " " + Letters.words(name);
  }

  /**
   * The unit with that code, or of that name where no other has it; where none is written exactly
   * so, case does not matter, nor do accents where there are none.
   */
  public Optional<UnitView> find(String written) {
    String text = Letters.composed(written).strip();
    UnitView coded = byCode.get(text.replace(".", ""));
    if (coded != null) {
      return Optional.of(coded);
    }
    if (byName.containsKey(text)) {
      return ambiguous.contains(text) ? Optional.empty() : Optional.of(byName.get(text));
    }
    List<UnitView> alike =
        byWords.getOrDefault(Letters.words(text), List.of()).stream()
            .filter(unit -> SameName.of(unit.name(), text) == SameName.YES)
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** Whether the province has a counter: administrators answer to the head of its board. */
  boolean hasCounter() {
    return byId.values().stream().anyMatch(this::isCounter);
  }

  long counters() {
    return byId.values().stream().filter(this::isCounter).count();
  }

  /** Whether the unit receives for the province itself. */
  boolean isCounter(UnitView unit) {
    return unit.duty() == UnitDuty.INTAKE && serves(unit);
  }

  /** Whether a unit there works for the province, by way of boards and rooms alone. */
  boolean serves(UnitView unit) {
    if (!unit.kind().servesCommittee()) {
      return unit.parentId() == null;
    }
    UnitView above = byId.get(unit.parentId());
    return above != null && serves(above);
  }

  /** The first day of a unit that was found. */
  public LocalDate since(UnitView unit) {
    return since.get(unit.id());
  }

  /** The unit a row speaks of; empty where it is a new one. */
  Optional<UnitView> known(UnitDraft draft) {
    if (draft.code() != null && byCode.containsKey(draft.code())) {
      return Optional.of(byCode.get(draft.code()));
    }
    if (draft.kind() == UnitKind.PROVINCE) {
      return Optional.ofNullable(root);
    }
    return above(draft)
        .map(above -> byPlace.get(place(above.id(), draft.name())))
        .filter(unit -> unit.code() == null)
        .filter(unit -> SameName.of(unit.name(), draft.name()) != SameName.NO);
  }

  /** The unit above the row's own: as named, else as its code tells. */
  Optional<UnitView> above(UnitDraft draft) {
    return aboveText(draft).flatMap(this::find);
  }

  /** What names the unit above: its name or code. */
  static Optional<String> aboveText(UnitDraft draft) {
    if (draft.above() != null) {
      return Optional.of(draft.above());
    }
    return draft.code() == null ? Optional.empty() : codeAbove(draft.code());
  }

  /** 99 000 101 000 001 stands below 99 000 101 000 000: the last group that says something. */
  static Optional<String> codeAbove(String code) {
    int end = code.length();
    for (int group = CODE_GROUPS.length - 1; group > 0; group--) {
      int start = end - CODE_GROUPS[group];
      if (!code.substring(start, end).matches("0+")) {
        return Optional.of(code.substring(0, start) + "0".repeat(code.length() - start));
      }
      end = start;
    }
    return Optional.empty();
  }
}
