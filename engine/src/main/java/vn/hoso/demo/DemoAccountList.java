package vn.hoso.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.DemoAccounts;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.Role;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.unit.UnitKind;

/** Tells everybody how to get into the demo; out of the same rows the accounts were made from. */
@Component
@Profile("demo")
class DemoAccountList implements DemoAccounts {

  static final String PASSWORD = "hoso-demo-2026";

  private final List<DemoAccount> accounts = read();

  @Override
  public List<DemoAccount> accounts() {
    return AskersLanguage.isEnglish() ? read() : accounts;
  }

  private static List<DemoAccount> read() {
    Map<String, String[]> units =
        DemoRows.of("units.txt").stream().collect(Collectors.toMap(row -> row[0], row -> row));
    return DemoRows.of("officials.txt").stream()
        .map(row -> new DemoAccount(row[0], PASSWORD, row[1], positions(row[2], units)))
        .toList();
  }

  private static String positions(String held, Map<String, String[]> units) {
    String[] places = held.split(", ");
    String first = AskedTitle.of(position(places[0].split(" "), units));
    int more = places.length - 1;
    return more == 0
        ? first
        : first + AskersLanguage.say(" và " + more + " chức danh khác", ", and " + more + " more");
  }

  private static String position(String[] place, Map<String, String[]> units) {
    String[] unit = units.get(place[0]);
    return Role.valueOf(place[1]).labelIn(UnitKind.valueOf(unit[2]), unit[5]);
  }
}
