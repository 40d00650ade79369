package vn.hoso.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.delegation.Delegations;
import vn.hoso.entrance.Accounts;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.folderintake.StoryBooks;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.unit.CreateUnitRequest;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Makes the invented province with its officials, once: whole or not at all. A second start finds
 * the last account and does nothing.
 */
@Component
@Profile("demo")
@Order(DemoOrganisation.ORDER)
class DemoOrganisation implements ApplicationRunner {

  /** Persons come after it, dossiers after these. */
  static final int ORDER = 100;

  private static final String LAST_ACCOUNT = "quantri";
  private static final LocalDate RENAMED = LocalDate.of(2026, 1, 1);

  private final Units units;
  private final Positions positions;
  private final Officials officials;
  private final Accounts accounts;
  private final Delegations delegations;
  private final StoryBooks books;
  private final TransactionTemplate transaction;

  DemoOrganisation(
      Units units,
      Positions positions,
      Officials officials,
      Accounts accounts,
      Delegations delegations,
      StoryBooks books,
      TransactionTemplate transaction) {
    this.units = units;
    this.positions = positions;
    this.officials = officials;
    this.accounts = accounts;
    this.delegations = delegations;
    this.books = books;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.officialOf(LAST_ACCOUNT).isEmpty()) {
      transaction.executeWithoutResult(status -> make());
    }
  }

  private void make() {
    Map<String, UnitView> made = new HashMap<>();
    DemoRows.of("units.txt").forEach(row -> made.put(row[0], unit(row, made)));
    Map<UUID, String> usernames = new LinkedHashMap<>();
    DemoRows.of("officials.txt").forEach(row -> usernames.put(official(row, made), row[0]));
    accounts.openAll(usernames, DemoAccountList.PASSWORD);
    units.rename(
        made.get("anphu.thuong").id(), "Chi bộ thôn An Thượng", "CB thôn An Thượng", RENAMED);
    books.all().forEach(book -> delegate(book, made));
  }

  private UnitView unit(String[] row, Map<String, UnitView> made) {
    UnitView parent = made.get(row[1]);
    if (parent == null && units.root().isPresent()) {
      return units.root().get();
    }
    String[] duty = row[3].split(" ");
    return units.create(
        new CreateUnitRequest(
            parent == null ? null : parent.id(),
            UnitKind.valueOf(row[2]),
            row[3].isEmpty() ? null : UnitDuty.valueOf(duty[0]),
            duty.length < 2 ? null : Matter.valueOf(duty[1]),
            row[5],
            row[6],
            DemoRows.orNull(row[4]),
            DemoPlaces.START));
  }

  private UUID official(String[] row, Map<String, UnitView> made) {
    UUID officialId = officials.create(row[1]);
    for (String held : row[2].split(", ")) {
      String[] place = held.split(" ");
      UUID positionId = positions.of(made.get(place[0]).id(), Role.valueOf(place[1])).id();
      officials.appoint(officialId, positionId, DemoPlaces.START, null);
    }
    return officialId;
  }

  private void delegate(StoryBook book, Map<String, UnitView> made) {
    for (StoryBook.Delegated each : book.delegations()) {
      delegations.delegate(
          made.get(each.unit()).id(), book.slug(), DemoPlaces.START, each.until(), each.document());
    }
  }
}
