package vn.hoso.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.Accounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.person.PersonRow;
import vn.hoso.person.Persons;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Finds what the demo made again by keys that do not change: units.txt, officials.txt, persons.txt.
 */
@Component
@Profile("demo")
class DemoPlaces {

  /** The first day of the invented organisation: everything exists and is held from then on. */
  static final LocalDate START = LocalDate.of(2025, 7, 1);

  private static final String REGISTRAR = "tiepnhan.tinh";

  private final Units units;
  private final Officials officials;
  private final Accounts accounts;
  private final Persons persons;

  DemoPlaces(Units units, Officials officials, Accounts accounts, Persons persons) {
    this.units = units;
    this.officials = officials;
    this.accounts = accounts;
    this.persons = persons;
  }

  /** The unit with that key of units.txt, for example {@code sonha.dong}. */
  UnitView unit(String key) {
    UnitView unit = units().get(key);
    if (unit == null) {
      throw new IllegalArgumentException("the demo has no unit " + key);
    }
    return unit;
  }

  /** All units by key; a unit is known by the one above it and by its first name. */
  Map<String, UnitView> units() {
    Map<String, UnitView> existing = new HashMap<>();
    units.all(START).forEach(unit -> existing.put(below(unit.parentId(), unit.name()), unit));
    Map<String, UnitView> byKey = new HashMap<>();
    for (String[] row : DemoRows.of("units.txt")) {
      UnitView parent = byKey.get(row[1]);
      UnitView unit =
          parent == null ? units.root().orElse(null) : existing.get(below(parent.id(), row[5]));
      if (unit != null) {
        byKey.put(row[0], unit);
      }
    }
    return byKey;
  }

  /** The official with that username of officials.txt. */
  UUID official(String username) {
    return accounts
        .officialOf(username)
        .orElseThrow(() -> new IllegalArgumentException("the demo has no official " + username));
  }

  /** The official as he acts on that day. */
  CurrentUser user(String username, LocalDate day) {
    return officials.asUser(official(username), day);
  }

  /** The person with that name of persons.txt, accents included. */
  UUID person(String fullName) {
    return persons.namesakes(registrar(), fullName).stream()
        .filter(person -> person.fullName().equals(fullName))
        .map(PersonRow::id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the demo lacks one of its persons"));
  }

  /** Who enters the persons. */
  CurrentUser registrar() {
    return user(REGISTRAR, START);
  }

  private static String below(UUID parentId, String name) {
    return parentId + " " + name;
  }
}
